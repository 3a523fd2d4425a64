import { readFileSync } from 'node:fs';
import { onlyThese, parseHistory } from '../lint/catalog/health-history.ts';
import { issueText, lastingFailures } from '../lint/catalog/lasting-failures.ts';
import { namesAskedFor } from '../lint/catalog/names-asked-for.ts';
import { readEntries } from '../lint/entries.ts';

/** `node report-health.ts FILE`: the text of an issue about what the catalog has and what keeps failing; nothing when all is well. */
const file = process.argv[2] ?? '';
const history = parseHistory(readFileSync(file, 'utf8'));
if (!history) {
  console.error(`${file}: expected a history of \`pnpm catalog health\``);
  process.exitCode = 2;
} else {
  const failures = lastingFailures(onlyThese(history, namesAskedFor(readEntries())));
  if (failures.length > 0) process.stdout.write(issueText(failures));
}
