import type { Context } from '@mailatlas/core';
import type { CommandLine } from './command-line.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import type { Words } from './words/words.ts';

/** Runs a command. The code of each is loaded only when it is asked for. */
export async function runCommand(
  io: Io,
  words: Words,
  { command, words: args, values }: CommandLine,
): Promise<number> {
  const text = args.join(' ');
  switch (command) {
    case 'find': {
      if (text === '') return missing(io, words, 'find <…>');
      const { find } = await import('./commands/find.ts');
      return find(io, text, values);
    }
    case 'providers': {
      const { providers } = await import('./commands/providers.ts');
      return providers(io, text, values);
    }
    case 'logs': {
      const { logs } = await import('./commands/logs.ts');
      return logs(io, words, args, values);
    }
    case 'message': {
      const context = await contextFrom(io, words, values);
      if (!context) return exitCode.wrongUsage;
      const { message } = await import('./commands/message.ts');
      return message(io, words, args, values);
    }
    case 'completion': {
      const { completion } = await import('./commands/completion.ts');
      return completion(io, words, text);
    }
    case 'diagnose':
      return diagnoseCommand(io, words, args, values);
    default:
      return answerCommand(io, words, args, values);
  }
}

async function diagnoseCommand(
  io: Io,
  words: Words,
  args: readonly string[],
  values: CommandLine['values'],
): Promise<number> {
  if (values.lines) {
    if (!values.json) return refuse(io, words.linesNeedJson);
    const { diagnoseLines } = await import('./commands/diagnose-lines.ts');
    return diagnoseLines(io);
  }
  if (values.unknown) {
    const { diagnoseUnknown } = await import('./commands/diagnose-unknown.ts');
    return diagnoseUnknown(io, words, values);
  }
  const context = await contextFrom(io, words, values);
  if (!context) return exitCode.wrongUsage;
  const { readInput } = await import('./read-input.ts');
  const { diagnose } = await import('./commands/diagnose.ts');
  return diagnose(io, await readInput(io, args, values.file), context, values);
}

async function answerCommand(
  io: Io,
  words: Words,
  args: readonly string[],
  values: CommandLine['values'],
): Promise<number> {
  const context = await contextFrom(io, words, values);
  if (!context) return exitCode.wrongUsage;
  const { readInput } = await import('./read-input.ts');
  const text = await readInput(io, args, values.file);
  const { answer } = await import('./commands/answer.ts');
  return answer(io, text, context, values);
}

/** The context that the options state; `undefined` after saying what is wrong with one. */
async function contextFrom(
  io: Io,
  words: Words,
  values: CommandLine['values'],
): Promise<Context | undefined> {
  const { contextOf } = await import('./context.ts');
  const { 'error-code': errorCode, ...rest } = values;
  const { value, problem } = contextOf({ ...rest, ...(errorCode !== undefined && { errorCode }) });
  if (problem)
    io.stderr.write(`${words.badOption(problem.option, problem.value, problem.expected)}\n`);
  return value;
}

function missing(io: Io, words: Words, what: string): number {
  return refuse(io, words.missingArgument(what), words.seeHelp);
}

function refuse(io: Io, ...lines: string[]): number {
  io.stderr.write(`${lines.join('\n')}\n`);
  return exitCode.wrongUsage;
}
