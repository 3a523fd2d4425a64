import type { Context } from '@mailatlas/core';
import { examine } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Page } from '../print/page.ts';
import { wordsOf } from '../words/words-of.ts';
import { respond } from './respond.ts';

/** Settings pasted without an error: what will fail, and the same settings mended; or that nothing is wrong. */
export async function checkPasted(
  io: Io,
  text: string,
  context: Context,
  options: { readonly json?: boolean },
): Promise<number> {
  const found = examine(text, context);
  await respond(io, found, options, () =>
    new Page(io).text(wordsOf(io.locale).nothingWrong).toString(),
  );
  return found.diagnoses.length > 0 ? exitCode.wrongSettings : exitCode.fine;
}
