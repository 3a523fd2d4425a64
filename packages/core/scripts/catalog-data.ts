import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { catalogOf } from '../lint/catalog/catalog-of.ts';
import { plainData } from '../lint/catalog/plain-data.ts';
import { packageFolder, readEntries } from '../lint/entries.ts';
import { runCommand } from './catalog-command.ts';

const standard = join(packageFolder, '..', '..', 'dist', 'catalog');
const usage = `pnpm catalog data [folder]

Writes the catalog as plain files for programs in other languages: catalog.json, domains.json, providers/<id>.json,
nodemailer-services.json, ispdb/<domain>.xml, catalog.schema.json and SHA256SUMS. The same entries give the same bytes.
Without a folder: dist/catalog. A folder that holds anything else is left alone.

  --folder <path>  another package folder that holds providers/ and diagnoses/`;

await runCommand(usage, { folder: 'string' }, ([target = standard, ...more], values) => {
  if (more.length > 0) return 'usage';
  const entries = readEntries(typeof values.folder === 'string' ? values.folder : packageFolder);
  const { unreadable } = catalogOf(entries);
  if (unreadable.length > 0) {
    console.error(`cannot be read, see \`pnpm provider check\`: ${unreadable.join(', ')}`);
    return 1;
  }
  const former = formerFiles(target);
  if (!former) {
    console.error(`${target}: holds files of something else; expected a new or empty folder`);
    return 2;
  }
  const files = plainData(entries);
  for (const path of former.filter((path) => !files.has(path)))
    rmSync(join(target, path), { force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  console.log(`${files.size} files in ${relative(process.cwd(), target) || '.'}`);
  return 0;
});

/** The files of an earlier run, by its SHA256SUMS; `undefined` for a folder with files and without sums. */
function formerFiles(folder: string): string[] | undefined {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return [];
  if (!existsSync(join(folder, 'SHA256SUMS'))) return undefined;
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  return lines
    .map((line) => line.slice(66))
    .filter((path) => /^(?:(?:providers|ispdb)\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(path));
}
