import { CommanderError } from 'commander';
import { exitCode } from './exit-code.ts';
import { createIo } from './io.ts';
import { localeOf, localeOfEnvironment } from './locale.ts';
import { createProgram, usageText } from './program.ts';
import { loadWords } from './words/load-words.ts';

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === '--complete') {
    const { complete } = await import('./commands/completion.ts');
    process.stdout.write(complete(argv.slice(1)).map((word) => `${word}\n`).join(''));
    return exitCode.fine;
  }
  const wanted = localeOption(argv);
  const locale = wanted === undefined ? localeOfEnvironment(process.env) : localeOf(wanted);
  const io = createIo(locale ?? 'en');
  const words = await loadWords(io.locale);
  if (locale === undefined) {
    io.stderr.write(`${words.badOption('--locale', wanted ?? '', 'en, zh-CN')}\n`);
    return exitCode.wrongUsage;
  }
  let code: number = exitCode.fine;
  const program = createProgram(io, words, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0 || error.code === 'commander.help') return exitCode.fine;
      io.stderr.write(`${usageText(error, words)}\n${words.seeHelp}\n`);
      return exitCode.wrongUsage;
    }
    const { code: reason, path } = error as NodeJS.ErrnoException;
    if (reason !== undefined && path !== undefined) {
      io.stderr.write(`${words.cannotRead(path, reason)}\n`);
      return exitCode.wrongUsage;
    }
    io.stderr.write(`${words.bug} https://github.com/mailatlas/mailatlas/issues\n${(error as Error).stack ?? error}\n`);
    return exitCode.bug;
  }
}

/** `--locale` is read before everything else, because help and errors are in that language too. */
function localeOption(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const word = at < 0 ? undefined : argv[at];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (argv[at + 1] ?? '');
}
