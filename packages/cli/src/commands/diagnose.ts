import type { Context, Evidence } from '@mailatlas/core';
import { examine } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Page } from '../print/page.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';
import { respond } from './respond.ts';

/** `diagnose`: from an error text, with settings in it or beside it, to causes and what to do. */
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
  const found = examine(text, context);
  await respond(io, found, options, () => printUnknown(io, words, found.evidence));
  return found.diagnoses.length > 0 ? exitCode.fine : exitCode.unknown;
}

/** Nothing known is said as it is: what the code means, and nothing more. */
function printUnknown(io: Io, words: Words, { replies }: Evidence): string {
  const page = new Page(io).text(words.nothingKnown);
  const code = replies.find((reply) => reply.code !== undefined)?.code;
  if (code !== undefined)
    page.text(
      words.codeMeans(String(code), words.codeClass[String(code).startsWith('4') ? '4' : '5']),
    );
  return page.toString();
}
