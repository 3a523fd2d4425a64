import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkWords } from '../lint/check-words.ts';
import { closest } from '../lint/closest.ts';
import { lineOf, packageFolder, readEntries } from '../lint/entries.ts';
import { lint } from '../lint/lint.ts';
import { localeOf, unknownLocale } from '../lint/locale-of.ts';
import { annotation, findingLine } from '../lint/print-findings.ts';
import type { Locale } from '../src/provider.ts';

/** Prints `path:line message` for every mistake, and the same for the pull request when it runs in a GitHub workflow. */
function check(ids: readonly string[], folder: string, locale: Locale): number {
  const words = checkWords[locale];
  const entries = readEntries(folder);
  const all = [...entries.providers, ...entries.diagnoses];
  const names = all.map((entry) => entry.name);
  const unknown = ids.filter((id) => !names.includes(id));
  for (const id of unknown) console.error(words.unknownEntry(id, closest(id, names)));

  const findings = lint(entries)
    .filter(({ entry }) => !ids.length || ids.includes(entry.name))
    .map((finding) => ({ ...finding, line: lineOf(finding.entry, finding.pointer) }))
    .sort((a, b) =>
      a.entry.path < b.entry.path ? -1 : a.entry.path > b.entry.path ? 1 : a.line - b.line,
    );
  const from = (base: string) => relative(base, folder).split(sep).join('/');
  for (const finding of findings) {
    console.log(findingLine(finding, from(process.cwd()), locale));
    if (process.env.GITHUB_ACTIONS)
      console.log(annotation(finding, from(join(packageFolder, '..', '..')), locale));
  }
  for (const id of ids) {
    const wrong = findings.some(({ entry, level }) => entry.name === id && level === 'error');
    if (!wrong && !unknown.includes(id)) console.log(words.fine(id));
  }
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const checked = ids.length
    ? words.entries(ids.length - unknown.length)
    : words.all(entries.providers.length, entries.diagnoses.length);
  console.error(words.summary(checked, errors, findings.length - errors));
  return unknown.length > 0 ? 2 : errors > 0 ? 1 : 0;
}

const inEnvironment = localeOf(undefined, process.env) ?? 'en';
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      locale: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  const locale = localeOf(values.locale, process.env);
  if (values.help) console.log(checkWords[locale ?? inEnvironment].usage);
  else if (locale) process.exitCode = check(positionals, values.folder ?? packageFolder, locale);
  else {
    console.error(unknownLocale(values.locale ?? ''));
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\n\n${checkWords[inEnvironment].usage}`);
  process.exitCode = 2;
}
