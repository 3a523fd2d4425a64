import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { canonicalEntry, disorders, entryText } from '../lint/format-entry.ts';
import { formatInPlace } from './biome.ts';

/** `pnpm fix`: brings every entry into its canonical form. Says which ones it changed; touches no other. */
const { providers, diagnoses } = readEntries();
for (const entry of [...providers, ...diagnoses]) {
  if (typeof entry.value !== 'object' || entry.value === null) {
    console.error(
      `${entry.path}: left alone, it is not a JSON object; see \`pnpm provider check\``,
    );
  } else if (disorders(entry).length > 0) {
    writeFileSync(join(packageFolder, entry.path), entryText(canonicalEntry(entry)));
    console.log(`sorted ${entry.path}`);
  }
}
formatInPlace(['providers', 'diagnoses']);
