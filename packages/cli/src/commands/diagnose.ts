import { type Context, isUnknown } from '@mailatlas/core';
import { examine, recognizeInput } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printUnknown } from '../print/print-unknown.ts';
import { wordsOf } from '../words/words-of.ts';
import { checkPasted } from './check-pasted.ts';
import { respond } from './respond.ts';

/** `diagnose`: from an error text, with settings in it or beside it, to causes and what to do. Settings alone are checked. */
export async function diagnose(
  io: Io,
  text: string,
  context: Context,
  options: { readonly json?: boolean },
): Promise<number> {
  const words = wordsOf(io.locale);
  if (text.trim() === '' && Object.keys(context).length === 0) {
    io.stderr.write(`${words.noText}\n${words.seeHelp}\n`);
    return exitCode.wrongUsage;
  }
  if (recognizeInput(text).kind === 'settings') return checkPasted(io, text, context, options);
  const found = examine(text, context);
  await respond(io, found, options, (language) => printUnknown(io, words, language, found));
  return isUnknown(found.diagnoses) ? exitCode.unknown : exitCode.fine;
}
