import type { Context } from '@mailatlas/core';
import { recognizeInput } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { wordsOf } from '../words/words-of.ts';
import { checkPasted } from './check-pasted.ts';
import { diagnose } from './diagnose.ts';
import { type FindOptions, find } from './find.ts';

/** `mailatlas <anything>`: tells what it is, says so on standard error, and answers. */
export async function answer(
  io: Io,
  text: string,
  context: Context,
  options: FindOptions,
): Promise<number> {
  const words = wordsOf(io.locale);
  const input = recognizeInput(text);
  const say = (what: keyof typeof words.understood, detail = '') => {
    if (!options.json)
      io.stderr.write(`${io.colors.dim(`${words.understood[what]}${detail}`)}\n\n`);
  };
  switch (input.kind) {
    case 'empty':
      io.stderr.write(`${words.noText}\n${words.seeHelp}\n`);
      return exitCode.wrongUsage;
    case 'address':
    case 'domain':
      say(input.kind);
      return find(io, input.text, options);
    case 'name':
      say('name');
      return find(io, input.text, options);
    case 'settings':
      say('settings', ` (${input.read.format})`);
      return checkPasted(io, input.text, context, options);
    case 'report':
      say(input.log ? 'log' : 'error');
      return diagnose(io, input.text, context, options);
  }
}
