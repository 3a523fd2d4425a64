import { relative } from 'node:path';
import { lineOf, packageFolder, readEntries } from '../lint/entries.ts';
import { lint } from '../lint/lint.ts';

/** `node scripts/check.ts [id ...]`: prints `path:line message` for every mistake; ends with 1 if there is one. */
const ids = process.argv.slice(2);
const entries = readEntries();
const all = [...entries.providers, ...entries.diagnoses];
const unknown = ids.filter((id) => !all.some((entry) => entry.name === id));
for (const id of unknown) console.error(`no entry "${id}": expected the name of a file in providers/ or diagnoses/`);

const findings = lint(entries).filter((finding) => ids.length === 0 || ids.includes(finding.entry.name));
const prefix = relative(process.cwd(), packageFolder);
for (const { entry, pointer, message, level } of findings) {
  const path = prefix ? `${prefix}/${entry.path}` : entry.path;
  const line = lineOf(entry, pointer);
  console.log(`${path}:${line} ${level === 'warning' ? 'warning: ' : ''}${message}`);
  if (process.env['GITHUB_ACTIONS']) console.log(`::${level} file=${path},line=${line}::${message}`);
}
const errors = findings.filter((finding) => finding.level === 'error').length;
console.error(
  `${entries.providers.length} providers, ${entries.diagnoses.length} diagnoses: ${errors} errors, ${findings.length - errors} warnings`,
);
process.exitCode = unknown.length > 0 ? 2 : errors > 0 ? 1 : 0;
