import { readCommandLine } from './command-line.ts';
import { exitCode } from './exit-code.ts';
import { createIo, type Io } from './io.ts';
import { localeOf, localeOfEnvironment } from './locale.ts';
import { runCommand } from './run-command.ts';
import { version } from './version.ts';
import { isCommand } from './words/help.ts';
import { loadHelp } from './words/load-help.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/words-of.ts';

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === '--complete') {
    const { complete } = await import('./commands/completion.ts');
    process.stdout.write(
      complete(argv.slice(1))
        .map((word) => `${word}\n`)
        .join(''),
    );
    return exitCode.fine;
  }
  const line = readCommandLine(argv);
  const wanted = 'problem' in line ? undefined : line.values.locale;
  const locale = wanted === undefined ? localeOfEnvironment(process.env) : localeOf(wanted);
  const io = createIo(locale ?? 'en');
  const words = wordsOf(io.locale);
  if ('problem' in line) {
    const text =
      line.problem === 'unknown-option'
        ? words.unknownOption(line.word)
        : words.missingArgument(line.word);
    return refuse(io, words, text);
  }
  if (locale === undefined)
    return refuse(io, words, words.badOption('--locale', wanted ?? '', 'en, zh-CN'));
  const { command, words: args, values } = line;
  if (values.version) {
    io.stdout.write(`${version}\n`);
    return exitCode.fine;
  }
  const nothing =
    command === 'answer' && args.length === 0 && values.file === undefined && io.stdin.isTTY;
  if (values.help || command === 'help' || nothing) {
    const topic = command === 'help' ? args[0] : command;
    io.stdout.write((await loadHelp(io.locale))[isCommand(topic) ? topic : 'main']);
    return nothing && !values.help ? exitCode.wrongUsage : exitCode.fine;
  }
  return guarded(io, words, values.file ?? args[0], () => runCommand(io, words, line));
}

/** A file that cannot be read is the user's matter, anything else that is thrown a bug of ours. */
async function guarded(
  io: Io,
  words: Words,
  named: string | undefined,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    // Reading a folder names no path.
    if (code !== undefined && (path !== undefined || syscall === 'read')) {
      const reason = Object.hasOwn(words.fileProblem, code) ? words.fileProblem[code] : code;
      io.stderr.write(`${words.cannotRead(path ?? named ?? '–', reason ?? code)}\n`);
      return exitCode.wrongUsage;
    }
    io.stderr.write(
      `${words.bug} https://github.com/mailatlas/mailatlas/issues\n${(error as Error).stack ?? error}\n`,
    );
    return exitCode.bug;
  }
}

function refuse(io: Io, words: Words, text: string): number {
  io.stderr.write(`${text}\n${words.seeHelp}\n`);
  return exitCode.wrongUsage;
}
