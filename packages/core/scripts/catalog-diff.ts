import { catalogOf } from '../lint/catalog/catalog-of.ts';
import { diffCatalogs } from '../lint/catalog/diff-catalogs.ts';
import { catalogDiffLines } from '../lint/catalog/print-catalog-diff.ts';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { printJson, runCommand } from './catalog-command.ts';
import { readRevision } from './read-revision.ts';

const usage = `pnpm catalog diff <revision>

What the working tree answers otherwise than a git revision (HEAD, main, v1.2.0), address by address.

  --json           one JSON document
  --folder <path>  another package folder that holds providers/ in a git repository`;

await runCommand(usage, { json: 'boolean', folder: 'string' }, ([revision, ...more], values) => {
  if (!revision || more.length > 0) return 'usage';
  const folder = typeof values.folder === 'string' ? values.folder : packageFolder;
  const before = readRevision(folder, revision);
  if ('problem' in before) {
    console.error(before.problem);
    return 2;
  }
  const diff = diffCatalogs(catalogOf(before), catalogOf(readEntries(folder)));
  if (values.json) printJson({ revision, ...diff });
  else console.log(catalogDiffLines(diff).join('\n'));
  return 0;
});
