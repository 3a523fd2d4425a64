import { readFileSync } from 'node:fs';
import { catalogOf } from '../lint/catalog/catalog-of.ts';
import { coverageLines, coverageOf } from '../lint/catalog/coverage.ts';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { printJson, runCommand } from './catalog-command.ts';

const usage = `pnpm catalog coverage <tsv>

The share of domains that the catalog resolves, and those it does not. The domain is the first column.

  --json           one JSON document
  --folder <path>  another package folder that holds providers/ and diagnoses/`;

await runCommand(usage, { json: 'boolean', folder: 'string' }, ([path, ...more], values) => {
  if (!path || more.length > 0) return 'usage';
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path}: cannot be read (${(error as { code?: string }).code})`);
    return 2;
  }
  const folder = typeof values.folder === 'string' ? values.folder : packageFolder;
  const coverage = coverageOf(text, catalogOf(readEntries(folder)));
  if (values.json) printJson(coverage);
  else console.log(coverageLines(coverage).join('\n'));
  return 0;
});
