import {
  type Context,
  diagnose as diagnoseEvidence,
  type Diagnosis,
  type Evidence,
  explain,
  type Language,
  loadLanguage,
  readEvidence,
  redact,
  settingsChange,
} from '@mailatlas/core';
import { correctSettings, type ReadSettings, readSettings } from '@mailatlas/formats';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { Page } from '../print/page.ts';
import { printDiagnosis } from '../print/print-diagnosis.ts';
import { loadWords } from '../words/load-words.ts';
import type { Words } from '../words/words.ts';
import { json, write } from '../write.ts';

/** One case: what was read, and what it means. */
interface Case {
  readonly evidence: Evidence;
  readonly diagnoses: readonly Diagnosis[];
  /** The settings with the fault mended, in the form in which they were given. */
  readonly corrected?: string;
  readonly removed: number;
}

/** `diagnose`: from an error text, with settings in it or beside it, to causes and what to do. */
export async function diagnose(
  io: Io,
  text: string,
  context: Context,
  options: { readonly json?: boolean },
): Promise<number> {
  const words = await loadWords(io.locale);
  if (text.trim() === '' && Object.keys(context).length === 0) {
    io.stderr.write(`${words.noText}\n${words.seeHelp}\n`);
    return exitCode.wrongUsage;
  }
  const found = examine(text, context, readSettings(redact(text.slice(0, 65_536)).text));
  const language = await loadLanguage(io.locale);
  if (options.json) await write(io.stdout, json(diagnoseResult(found, language)));
  else if (found.diagnoses.length > 0) {
    await write(io.stdout, printDiagnosis(io, words, language, found.diagnoses, found.corrected));
    if (found.removed > 0) io.stderr.write(`\n${words.removed(found.removed)}\n`);
  } else await write(io.stdout, printUnknown(io, words, found.evidence));
  return found.diagnoses.length > 0 ? exitCode.fine : exitCode.unknown;
}

/** Gathers the evidence from a text, the settings that stand in it and the context, and diagnoses it. */
export function examine(text: string, context: Context, read: ReadSettings | undefined): Case {
  const evidence = readEvidence({ text, settings: read?.settings ?? {} }, { ...read?.settings, ...context });
  const diagnoses = diagnoseEvidence(evidence);
  const first = diagnoses[0];
  const change = first ? settingsChange(first) : {};
  const corrected = Object.keys(change).length === 0 ? undefined : mend(evidence, read, change);
  const { removed } = redact(text);
  return { evidence, diagnoses, removed, ...(corrected !== undefined && { corrected }) };
}

/** In the form that was pasted; without one, as plain lines. */
function mend(evidence: Evidence, read: ReadSettings | undefined, change: ReturnType<typeof settingsChange>): string {
  if (read) {
    const mended = correctSettings(evidence.text, read.format, change);
    if (mended !== evidence.text && evidence.text.length < 2000) return mended;
  }
  const { host, port, tls } = { ...evidence.settings, ...change };
  const rows = { host, port, tls, ...(change.from !== undefined && { from: change.from }) };
  return Object.entries(rows)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

/** The document that `diagnose --json` prints; `diagnose.schema.json` describes it. */
export function diagnoseResult({ evidence, diagnoses, corrected }: Case, language: Language) {
  const { settings, replies, errorCodes, step, provider, text } = evidence;
  return {
    schemaVersion: 1,
    evidence: {
      text,
      replies: replies.map(({ code, enhanced, status, responseCode }) => ({ code, enhanced, status, responseCode })),
      errorCodes,
      settings,
      ...(step && { step }),
      ...(provider && { provider }),
    },
    diagnoses: diagnoses.map((diagnosis) => ({ ...diagnosis, explanation: explain(diagnosis, language) })),
    ...(corrected !== undefined && { corrected }),
  };
}

/** Nothing known is said as it is: what the code means, and nothing more. */
function printUnknown(io: Io, words: Words, { replies }: Evidence): string {
  const page = new Page(io).text(words.nothingKnown);
  const code = replies.find((reply) => reply.code !== undefined)?.code;
  if (code !== undefined)
    page.text(words.codeMeans(String(code), words.codeClass[String(code).startsWith('4') ? '4' : '5']));
  return page.toString();
}
