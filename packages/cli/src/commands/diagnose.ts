import {
  type Context,
  type Evidence,
  explain,
  type Language,
  type LanguageParts,
  loadLanguage,
} from '@mailatlas/core';
import { type Examination, examine } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Page } from '../print/page.ts';
import { printDiagnosis } from '../print/print-diagnosis.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';

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
  const language = await loadLanguage(io.locale, partsOf(found));
  if (options.json) await write(io.stdout, json(diagnoseResult(found, language)));
  else if (found.diagnoses.length > 0) {
    await write(io.stdout, printDiagnosis(io, words, language, found.diagnoses, found.corrected));
    if (found.removed > 0) io.stderr.write(`\n${words.removed(found.removed)}\n`);
  } else await write(io.stdout, printUnknown(io, words, found.evidence));
  return found.diagnoses.length > 0 ? exitCode.fine : exitCode.unknown;
}

/** The words that an answer needs: all diagnoses, and the guides of the providers in it. */
export function partsOf({ diagnoses }: Examination): LanguageParts {
  return {
    diagnoses: true,
    guides: [...new Set(diagnoses.flatMap(({ provider }) => provider ?? []))],
  };
}

/** The document that `diagnose --json` prints. */
export function diagnoseResult(
  { evidence, diagnoses, corrected }: Examination,
  language: Language,
) {
  const { settings, replies, errorCodes, step, provider, text } = evidence;
  return {
    schemaVersion: 1,
    evidence: {
      text,
      replies: replies.map(({ code, enhanced, status, responseCode }) => ({
        code,
        enhanced,
        status,
        responseCode,
      })),
      errorCodes,
      settings,
      ...(step && { step }),
      ...(provider && { provider }),
    },
    diagnoses: diagnoses.map((diagnosis) => ({
      ...diagnosis,
      explanation: explain(diagnosis, language),
    })),
    ...(corrected !== undefined && { corrected }),
  };
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
