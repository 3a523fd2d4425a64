import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../lint/closest.ts';
import { lineOf, packageFolder, readEntries } from '../lint/entries.ts';
import { lint } from '../lint/lint.ts';
import { annotation, findingLine } from '../lint/print-findings.ts';

const usage = `pnpm provider check [id ...]

Checks the entries of providers/ and diagnoses/, or those with the given ids (gmail, auth/app-password-required).
Ends with 0 when nothing is wrong, 1 when something is, 2 for an id that does not exist.

  --folder <path>  another folder that holds providers/ and diagnoses/`;

/** Prints `path:line message` for every mistake, and the same for the pull request when it runs in a GitHub workflow. */
function check(ids: readonly string[], folder: string): number {
  const entries = readEntries(folder);
  const all = [...entries.providers, ...entries.diagnoses];
  const names = all.map((entry) => entry.name);
  const unknown = ids.filter((id) => !names.includes(id));
  for (const id of unknown) {
    const near = closest(id, names);
    const advice = near
      ? `did you mean "${near}"?`
      : 'expected the name of a file in providers/ or diagnoses/';
    console.error(`no entry "${id}": ${advice}`);
  }

  const findings = lint(entries)
    .filter(({ entry }) => !ids.length || ids.includes(entry.name))
    .map((finding) => ({ ...finding, line: lineOf(finding.entry, finding.pointer) }))
    .sort((a, b) =>
      a.entry.path < b.entry.path ? -1 : a.entry.path > b.entry.path ? 1 : a.line - b.line,
    );
  const from = (base: string) => relative(base, folder).split(sep).join('/');
  for (const finding of findings) {
    console.log(findingLine(finding, from(process.cwd())));
    if (process.env.GITHUB_ACTIONS)
      console.log(annotation(finding, from(join(packageFolder, '..', '..'))));
  }
  for (const id of ids) {
    const wrong = findings.some(({ entry, level }) => entry.name === id && level === 'error');
    if (!wrong && !unknown.includes(id)) console.log(`${id} ok`);
  }
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const warnings = findings.length - errors;
  const checked = ids.length
    ? count(ids.length - unknown.length, 'entry', 'entries')
    : `${count(entries.providers.length, 'provider')}, ${count(entries.diagnoses.length, 'diagnosis', 'diagnoses')}`;
  console.error(`${checked}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`);
  return unknown.length > 0 ? 2 : errors > 0 ? 1 : 0;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, folder: { type: 'string' } },
  });
  if (values.help) console.log(usage);
  else process.exitCode = check(positionals, values.folder ?? packageFolder);
} catch (error) {
  if (!(error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
