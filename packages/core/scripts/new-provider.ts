import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../lint/closest.ts';
import { packageFolder, parseEntry, readEntries } from '../lint/entries.ts';
import { canonicalEntry, entryText } from '../lint/format-entry.ts';
import { localeOf, unknownLocale } from '../lint/locale-of.ts';
import { composeEntry } from '../lint/new-provider/compose-entry.ts';
import { conflictsOf } from '../lint/new-provider/conflicts.ts';
import { first, type Given, questions } from '../lint/new-provider/questions.ts';
import { readAnswers } from '../lint/new-provider/read-answers.ts';
import { unusualServers } from '../lint/new-provider/unusual-server.ts';
import type { Words } from '../lint/new-provider/words.ts';
import { english } from '../lint/new-provider/words-en.ts';
import { chinese } from '../lint/new-provider/words-zh-CN.ts';
import { formatJson } from './biome.ts';

const exit = { fine: 0, usage: 2, interrupted: 130 } as const;
const today = new Date().toISOString().slice(0, 10);

/** `pnpm provider new`: asks, or reads flags, and writes `providers/<id>.json` and a changeset. */
async function newProvider(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: optionsOf() });
  const locale = localeOf(values.locale, process.env);
  if (!locale) {
    console.error(unknownLocale(values.locale ?? ''));
    return exit.usage;
  }
  const words = locale === 'zh-CN' ? chinese : english;
  if (values.help) {
    console.log(usage(words));
    return exit.fine;
  }
  const folder = values.folder ?? packageFolder;
  const { providers } = readEntries(folder);
  const conflicts = (given: Given) => conflictsOf(given, providers, words, today);
  const flags = Object.fromEntries(
    Object.entries(values).filter(([, value]) => Array.isArray(value)),
  ) as Given;

  const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !values['no-input'];
  const given = mayAsk ? await askFor(flags, words, conflicts) : flags;
  if (given === undefined) return exit.interrupted;

  const answers = readAnswers(given, today);
  const problems = answers.issues
    ? answers.issues.map(({ flag, text }) => {
        const what = text === undefined ? words.missing(flag) : words.wrong(flag, text);
        const odd = flag === 'unusual' ? unusualServers(given).map(words.unusualPort) : [];
        return [`${what}: ${words.questions[flag].expected}`, ...odd].join('\n  ');
      })
    : conflicts(answers.value);
  if (answers.issues || problems.length > 0) {
    for (const problem of problems) console.error(problem);
    return exit.usage;
  }
  const written = write(answers.value, folder, values.folder ?? join(packageFolder, '..', '..'));
  console.log(words.written(written.map((path) => relative(process.cwd(), path))));
  console.log(words.next(`pnpm provider check ${first(answers.value, 'id')}`));
  return exit.fine;
}

/** The prompt library is loaded only where somebody is there to answer. */
async function askFor(
  flags: Given,
  words: Words,
  conflicts: (given: Given) => string[],
): Promise<Given | undefined> {
  const { askProvider } = await import('./ask-provider.ts');
  return askProvider(flags, words, today, conflicts);
}

function write(answers: Given, folder: string, root: string): string[] {
  const id = first(answers, 'id');
  const value = { $schema: '../provider.schema.json', ...composeEntry(answers) };
  const entry = parseEntry(`providers/${id}.json`, id, JSON.stringify(value));
  const files: [path: string, text: string][] = [
    [join(folder, entry.path), formatJson(entryText(canonicalEntry(entry)))],
    [
      join(root, '.changeset', `new-provider-${id}.md`),
      `---\n'@mailatlas/core': minor\n---\n\nNew provider: ${first(answers, 'name-en')} (\`${id}\`).\n`,
    ],
  ];
  for (const [path, text] of files) {
    mkdirSync(join(path, '..'), { recursive: true });
    // `wx` refuses a file that appeared in the meantime.
    writeFileSync(path, text, { flag: 'wx' });
  }
  return files.map(([path]) => path);
}

function usage(words: Words): string {
  const width = Math.max(...questions.map(({ flag }) => flag.length)) + 4;
  const lines = questions.map(
    ({ flag }) => `  ${`--${flag}`.padEnd(width)}${words.questions[flag].expected}`,
  );
  return `pnpm provider new [--locale en|zh-CN] [--no-input] [--folder <path>]

${words.usage}

${lines.join('\n')}`;
}

function optionsOf() {
  const answers = Object.fromEntries(
    questions.map(({ flag }) => [flag, { type: 'string', multiple: true } as const]),
  );
  return {
    ...answers,
    'no-input': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    locale: { type: 'string' },
    folder: { type: 'string' },
  } as const;
}

try {
  process.exitCode = await newProvider(process.argv.slice(2));
} catch (error) {
  if (!(error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) throw error;
  const { message } = error as Error;
  const flags = [...questions.map(({ flag }) => flag), 'no-input', 'locale', 'folder'];
  const typed = /'--([^']+)'/.exec(message)?.[1];
  const near = typed && closest(typed, flags);
  console.error(`${message}${near ? `, did you mean --${near}?` : ''}\n\npnpm provider new --help`);
  process.exitCode = exit.usage;
}
