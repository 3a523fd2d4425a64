import { type Context, diagnose, readEvidence } from '@mailatlas/core';
import { contextProblem } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { linesOf, longestLine } from '../lines-of.ts';
import { write } from '../write.ts';

/**
 * A filter: one JSON object a line in, one a line out, in the same order. A line that is no such object is answered with
 * an error object; none is lost, none stops the run.
 */
export async function diagnoseLines(io: Io): Promise<number> {
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number++;
    if (line !== undefined && line.trim() === '') continue;
    await write(io.stdout, `${JSON.stringify(answerLine(line, number))}\n`);
  }
  return exitCode.fine;
}

function answerLine(line: string | undefined, number: number): object {
  if (line === undefined)
    return failed(null, number, 'too-long', `the line is longer than ${longestLine} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed(null, number, 'not-json', (error as Error).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(null, number, 'not-an-object', 'expected an object with "text"');
  const {
    id = null,
    text,
    context = {},
  } = value as { id?: unknown; text?: unknown; context?: unknown };
  if (typeof text !== 'string')
    return failed(id, number, 'no-text', 'expected "text" to be a string');
  const problem = contextProblem(context);
  if (problem) return failed(id, number, 'bad-context', problem);
  const diagnoses = diagnose(readEvidence(text, context as Context));
  return { id, diagnoses: diagnoses.map(({ id, confidence, args }) => ({ id, confidence, args })) };
}

function failed(id: unknown, line: number, code: string, message: string): object {
  return { id, line, error: { code, message } };
}
