import { existsSync } from 'node:fs';
import { catalogOf } from '../lint/catalog/catalog-of.ts';
import { compareServices } from '../lint/catalog/compare-services.ts';
import { comparisonLines, ignoredLines } from '../lint/catalog/print-comparison.ts';
import { readListing } from '../lint/catalog/read-listing.ts';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { printJson, runCommand } from './catalog-command.ts';

const usage = `pnpm catalog compare <folder or file>

Lays another database beside the catalog: what we lack, where the two disagree, how much agrees. Reads ISPDB-style XML
(<clientConfig>), nodemailer's services.json, or another checkout of this catalog. Writes nothing. A database is a place
to look for mistakes, not a source: correct an entry from the provider's own page. What a file is, its content tells.

  --json           one JSON document
  --folder <path>  another package folder that holds providers/ and diagnoses/`;

await runCommand(usage, { json: 'boolean', folder: 'string' }, ([path, ...more], values) => {
  if (!path || more.length > 0) return 'usage';
  const listing = existsSync(path) ? readListing(path) : undefined;
  if (!listing) {
    console.error(
      existsSync(path)
        ? `${path}: holds no database that can be read; expected files with <clientConfig> or <providers>, a services.json, or providers/*.json`
        : `${path}: does not exist`,
    );
    return 2;
  }
  const folder = typeof values.folder === 'string' ? values.folder : packageFolder;
  const { format, services, skipped, ignored } = listing;
  const comparison = compareServices(services, catalogOf(readEntries(folder)));
  if (values.json) printJson({ format, ...comparison, skipped, ignored });
  else {
    const lines = [`format: ${format}`, '', ...comparisonLines(comparison, skipped)];
    console.log([...lines, ...ignoredLines(ignored)].join('\n'));
  }
  return 0;
});
