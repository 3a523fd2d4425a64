import mri from 'mri';
import { type CommandName, isCommand } from './words/help.ts';

const flags = ['json', 'help', 'version', 'lines', 'unknown', 'csv', 'follow', 'shorten'] as const;
/** What a person knows about the error besides its text. */
const context = [
  'provider',
  'host',
  'port',
  'tls',
  'protocol',
  'step',
  'error-code',
  'user',
  'from',
] as const;
/** What `logs` reads, and how it shows it. */
const logs = ['html', 'top', 'since', 'until', 'format'] as const;
/** The filters that `message` asks. */
const filters = ['rspamd', 'spamd'] as const;
const texts = ['locale', 'region', 'account', 'file', ...context, ...logs, ...filters] as const;

const shorts: Readonly<Record<string, string>> = { help: 'h', version: 'V', file: 'f' };

type Flag = (typeof flags)[number];
type Text = (typeof texts)[number];
export type OptionName = Flag | Text;

const common: readonly OptionName[] = ['json', 'locale', 'help', 'version'];

/** What each command takes; `answer` is the command line without a command. */
export const optionsOf: Readonly<Record<CommandName | 'answer', readonly OptionName[]>> = {
  answer: [...common, ...context, 'file', 'region', 'account'],
  find: [...common, 'region', 'account'],
  diagnose: [...common, ...context, 'file', 'lines', 'unknown'],
  logs: [...common, ...logs, 'csv', 'follow', 'shorten'],
  message: [...common, 'provider', 'user', ...filters],
  providers: common,
  completion: common,
};

/** A command line that can be run. */
export interface CommandLine {
  readonly command: CommandName | 'answer' | 'help';
  /** The arguments after the command's name. */
  readonly words: readonly string[];
  readonly values: { readonly [Name in OptionName]?: Name extends Flag ? boolean : string };
}

/** What is wrong with a command line, and at which word. */
export interface UsageProblem {
  readonly problem: 'unknown-option' | 'missing-value';
  readonly word: string;
}

/** Stands before a text that begins like an option, so that it is not read as one. */
const textMark = '\u0000';

/** `-ERR ...` (RFC 1939) and anything else that begins with a hyphen and goes on with a blank. */
function isText(word: string): boolean {
  return /^-ERR\b/.test(word) || /^-\S*\s/.test(word.replace(/^--?[\w-]+=[\s\S]*/, ''));
}

/** Reads the words of a command line. A word that is no option belongs to the text, also behind options. */
export function readCommandLine(argv: readonly string[]): CommandLine | UsageProblem {
  let unknown = '';
  const parsed = mri(
    argv.map((word) => (isText(word) ? `${textMark}${word}` : word)),
    {
      boolean: [...flags],
      string: [...texts],
      alias: Object.fromEntries([...flags, ...texts].map((name) => [name, shorts[name] ?? []])),
      unknown: (word) => {
        unknown = word;
      },
    },
  ) as { readonly _: readonly string[]; readonly [name: string]: unknown } | undefined;
  if (parsed === undefined) return { problem: 'unknown-option', word: unknown };
  const { _: marked, ...given } = parsed;
  const words = marked.map((word) => String(word).replace(textMark, ''));
  const values: Record<string, string | boolean> = {};
  for (const name of [...flags, ...texts]) {
    const value: unknown = given[name];
    if (value === undefined || value === false) continue;
    // An option given twice: the last one counts.
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof last === 'boolean') values[name] = last;
    else if (last === '') return { problem: 'missing-value', word: `--${name}` };
    else values[name] = String(last);
  }
  const [first, ...rest] = words;
  const command = first === 'help' ? 'help' : isCommand(first) ? first : 'answer';
  const taken = command === 'help' ? common : optionsOf[command];
  const foreign = Object.keys(values).find((name) => !taken.includes(name as OptionName));
  if (foreign !== undefined) return { problem: 'unknown-option', word: `--${foreign}` };
  return { command, words: command === 'answer' ? words : rest, values };
}
