import { type Context, loadLanguage } from '@mailatlas/core';
import { examine } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Page } from '../print/page.ts';
import { printDiagnosis } from '../print/print-diagnosis.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';
import { diagnoseResult, partsOf } from './diagnose.ts';

/** Settings pasted without an error: what will fail, and the same settings mended; or that nothing is wrong. */
export async function checkPasted(
  io: Io,
  text: string,
  context: Context,
  options: { readonly json?: boolean },
): Promise<number> {
  const words = wordsOf(io.locale);
  const found = examine(text, context);
  const language = await loadLanguage(io.locale, partsOf(found));
  const wrong = found.diagnoses.length > 0;
  if (options.json) await write(io.stdout, json(diagnoseResult(found, language)));
  else if (wrong)
    await write(io.stdout, printDiagnosis(io, words, language, found.diagnoses, found.corrected));
  else await write(io.stdout, new Page(io).text(words.nothingWrong).toString());
  return wrong ? exitCode.wrongSettings : exitCode.fine;
}
