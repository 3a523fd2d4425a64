import {
  type Context,
  type Diagnosis,
  diagnose,
  type Evidence,
  readEvidence,
  redact,
  settingsChange,
} from '@mailatlas/core';
import { correctSettings, readSettings } from './read-settings.ts';
import type { ReadSettings, SettingsChange } from './settings-format.ts';

/** What a pasted text turned out to say and to mean. */
export interface Examination {
  readonly evidence: Evidence;
  readonly diagnoses: readonly Diagnosis[];
  /** The settings with the fault mended, in the form in which they were pasted, or as plain lines. */
  readonly corrected?: string;
  /** How many secrets were taken out of the text. */
  readonly removed: number;
}

/** Longer pastes are not shown again in corrected form. */
const longestCorrected = 2000;

/** Reads a text with the settings that stand in it, diagnoses it, and mends the settings. `context` wins over the text. */
export function examine(text: string, context: Context = {}): Examination {
  const { text: safe, removed } = redact(text);
  const read = readSettings(safe);
  const evidence = readEvidence({ text: safe, settings: read?.settings ?? {} }, context);
  const diagnoses = diagnose(evidence);
  const change = diagnoses[0] ? settingsChange(diagnoses[0]) : {};
  const corrected = Object.keys(change).length === 0 ? undefined : mend(evidence, read, change);
  return { evidence, diagnoses, removed, ...(corrected !== undefined && { corrected }) };
}

function mend(evidence: Evidence, read: ReadSettings | undefined, change: SettingsChange): string {
  const { text, settings } = evidence;
  if (read && text.length <= longestCorrected) {
    const mended = correctSettings(text, read.format, change);
    if (mended !== text) return mended;
  }
  const { host, port, tls } = { ...settings, ...change };
  const { from } = change;
  return Object.entries({ host, port, tls, from })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}
