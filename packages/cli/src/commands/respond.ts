import {
  explain,
  isUnknown,
  type Language,
  type LanguageParts,
  loadLanguage,
  nextChecks,
} from '@mailatlas/core';
import type { Examination } from '@mailatlas/formats';
import type { Io } from '../io.ts';
import { printDiagnosis } from '../print/print-diagnosis.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';

/** Prints what an examination found, or what `unknown` says when nothing but a code speaks for a cause. */
export async function respond(
  io: Io,
  found: Examination,
  options: { readonly json?: boolean },
  unknown: (language: Language) => string,
): Promise<void> {
  const { diagnoses, corrected, removed } = found;
  const language = await loadLanguage(io.locale, partsOf(found));
  if (options.json) return write(io.stdout, json(diagnoseResult(found, language)));
  const words = wordsOf(io.locale);
  const answer = isUnknown(diagnoses)
    ? unknown(language)
    : printDiagnosis(io, words, language, diagnoses, corrected);
  await write(io.stdout, answer);
  if (removed > 0) io.stderr.write(`\n${words.removed(removed)}\n`);
}

/** The words that an answer needs: all diagnoses, and the guides of the providers in it. */
function partsOf({ diagnoses }: Examination): LanguageParts {
  return {
    diagnoses: true,
    guides: [...new Set(diagnoses.flatMap(({ provider }) => provider ?? []))],
  };
}

/** The document that `diagnose --json` prints. */
function diagnoseResult({ evidence, diagnoses, corrected }: Examination, language: Language) {
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
    unknown: isUnknown(diagnoses),
    diagnoses: diagnoses.map((diagnosis) => ({
      ...diagnosis,
      explanation: explain(diagnosis, language),
    })),
    nextChecks: nextChecks(diagnoses).map((next) => ({
      ...next,
      text: language.phrases.check[next.check],
    })),
    ...(corrected !== undefined && { corrected }),
  };
}
