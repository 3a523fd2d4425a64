import { Command, type CommanderError } from 'commander';
import type { Context } from '@mailatlas/core';
import { type ContextOptions, contextOf } from './context.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';
import { version } from './version.ts';
import type { Words } from './words/words.ts';

interface Options extends ContextOptions {
  readonly json?: boolean;
  readonly lines?: boolean;
  readonly file?: string;
  readonly region?: string;
}

/** The command line: what may be typed, and which command it is for. The code of a command is loaded when it runs. */
export function createProgram(io: Io, words: Words, end: (code: number) => void): Command {
  const { help } = words;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ outputError: () => {} })
      .configureHelp({ styleTitle: (title) => io.colors.bold(titles[title] ?? title), helpWidth: io.width })
      .helpOption('-h, --help', help.help)
      .option('--json', help.json)
      .option('--locale <locale>', help.locale);
  const withContext = (command: Command): Command =>
    command
      .option('--provider <id>', help.provider)
      .option('--host <host>', help.host)
      .option('--port <port>', help.port)
      .option('--tls <mode>', help.tls)
      .option('--protocol <protocol>', help.protocol)
      .option('--step <step>', help.step)
      .option('--error-code <code>', help.errorCode)
      .option('--user <user>', help.user)
      .option('--from <address>', help.from);
  const inContext = async (options: Options, run: (context: Context) => Promise<number>): Promise<void> => {
    const { value, problem } = contextOf(options);
    if (value) return end(await run(value));
    io.stderr.write(`${words.badOption(problem.option, problem.value, problem.expected)}\n`);
    end(exitCode.wrongUsage);
  };

  const program = withContext(dress(new Command('mailatlas')))
    .description(help.description)
    .argument('[anything...]', help.anythingArgument)
    .option('-f, --file <file>', help.file)
    .option('--region <region>', help.region)
    .version(version, '-V, --version', help.version)
    .helpCommand('help [command]', help.help)
    .addHelpText('after', `\n${io.colors.bold(help.examples)}\n${examples}`)
    .action(async (anything: string[], options: Options) => {
      const text = await readInput(io, anything, options.file);
      if (text === '' && anything.length === 0 && io.stdin.isTTY) {
        program.outputHelp();
        return end(exitCode.wrongUsage);
      }
      await inContext(options, async (context) => (await import('./commands/answer.ts')).answer(io, text, context, options));
    });

  dress(program.command('find'))
    .description(help.find)
    .argument('<query...>', help.findArgument)
    .option('--region <region>', help.region)
    .action(async (query: string[], _: Options, command: Command) => {
      const { find } = await import('./commands/find.ts');
      end(await find(io, query.join(' '), command.optsWithGlobals<Options>()));
    });

  withContext(dress(program.command('diagnose')))
    .description(help.diagnose)
    .argument('[text...]', help.textArgument)
    .option('-f, --file <file>', help.file)
    .option('--lines', help.lines)
    .action(async (text: string[], _: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      if (options.lines) {
        if (!options.json) {
          io.stderr.write(`${words.linesNeedJson}\n`);
          return end(exitCode.wrongUsage);
        }
        const { diagnoseLines } = await import('./commands/diagnose-lines.ts');
        return end(await diagnoseLines(io));
      }
      const input = await readInput(io, text, options.file);
      await inContext(options, async (context) =>
        (await import('./commands/diagnose.ts')).diagnose(io, input, context, options),
      );
    });

  dress(program.command('providers'))
    .description(help.providers)
    .argument('[query...]', help.queryArgument)
    .action(async (query: string[], _: Options, command: Command) => {
      const { providers } = await import('./commands/providers.ts');
      end(await providers(io, query.join(' '), command.optsWithGlobals<Options>()));
    });

  dress(program.command('completion'))
    .description(help.completion)
    .argument('<shell>', help.shellArgument)
    .action(async (shell: string) => {
      const { completionScripts } = await import('./commands/completion.ts');
      const script = completionScripts[shell];
      if (script) io.stdout.write(script);
      else io.stderr.write(`${words.badOption('completion', shell, help.shellArgument)}\n`);
      end(script ? exitCode.fine : exitCode.wrongUsage);
    });
  return program;
}

/** What is wrong with a command line, in the user's language. */
export function usageText(error: CommanderError, words: Words): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') return words.unknownOption(quoted);
  if (error.code.startsWith('commander.missing') || error.code === 'commander.optionMissingArgument')
    return words.missingArgument(quoted);
  return words.usage(error.message.replace(/^error: /, ''));
}

const examples = `  mailatlas someone@qq.com
  mailatlas "535 Login Fail. Please enter your authorization code to login."
  mailatlas find 163 --json
  mailatlas diagnose --file error.log --host smtp.gmail.com --port 587
  npm test 2>&1 | mailatlas diagnose
  mailatlas diagnose --lines --json < errors.ndjson
  mailatlas completion zsh > ~/.zfunc/_mailatlas
`;
