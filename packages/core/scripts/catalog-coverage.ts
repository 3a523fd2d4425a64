import { existsSync, readFileSync } from 'node:fs';
import { catalogOf } from '../lint/catalog/catalog-of.ts';
import { coverageLines, coverageOf } from '../lint/catalog/coverage.ts';
import { readListing } from '../lint/catalog/read-listing.ts';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { printJson, runCommand } from './catalog-command.ts';

const usage = `pnpm catalog coverage <tsv>

The share of domains that the catalog resolves, and those it does not. The domain is the first column; a list without
any is refused.

  --against <path> another database (as \`catalog compare\` reads it): is each domain at the same operator there? Several
                   paths are separated by commas

  --json           one JSON document
  --folder <path>  another package folder that holds providers/ and diagnoses/`;

await runCommand(
  usage,
  { json: 'boolean', folder: 'string', against: 'string' },
  ([path, ...more], values) => {
    if (!path || more.length > 0) return 'usage';
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      console.error(`${path}: cannot be read (${(error as { code?: string }).code})`);
      return 2;
    }
    const folder = typeof values.folder === 'string' ? values.folder : packageFolder;
    const others = [];
    for (const other of String(values.against ?? '')
      .split(',')
      .filter(Boolean)) {
      const listing = existsSync(other) ? readListing(other) : undefined;
      if (!listing) {
        console.error(`${other}: no database that can be read`);
        return 2;
      }
      others.push(...listing.services);
    }
    const coverage = coverageOf(text, catalogOf(readEntries(folder)), others);
    if (coverage.domains === 0) {
      for (const { line, text } of coverage.skipped)
        console.error(`line ${line}: ${JSON.stringify(text)} is no domain`);
      console.error(`${path}: holds no domain; expected one a line, in the first column`);
      return 2;
    }
    if (values.json) printJson(coverage);
    else console.log(coverageLines(coverage).join('\n'));
    return 0;
  },
);
