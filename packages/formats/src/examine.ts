import {
  type ClientSettings,
  type Context,
  type Diagnosis,
  diagnose,
  type Evidence,
  isSeenInSettings,
  readEvidence,
  redact,
  type SettingsChange,
  settingsChange,
} from '@mailatlas/core';
import { hideSecrets } from './hide-secrets.ts';
import { hasErrorSigns, isOnlySettings } from './only-settings.ts';
import { correctSettings, readSettings } from './read-settings.ts';
import type { ReadSettings } from './settings-format.ts';
import { settingsPart } from './settings-part.ts';

/** What a pasted text turned out to say and to mean. */
export interface Examination {
  readonly evidence: Evidence;
  readonly diagnoses: readonly Diagnosis[];
  /** The settings with the faults mended, in the form in which they were pasted, or as plain lines. */
  readonly corrected?: string;
  /** How many secrets were taken out of the text. */
  readonly removed: number;
}

/** Longer pastes are not shown again in corrected form. */
const longestCorrected = 2000;

/** Reads a text with the settings that stand in it, diagnoses it, and mends the settings. `context` wins over the text. */
export function examine(text: string, context: Context = {}): Examination {
  // Only the text as it was tells what is wrong with a secret; nothing of it is kept.
  const read = readSettings(text);
  const { text: safe, removed } = hideSecrets(text, read);
  const settings = read ? withoutSecrets(read.settings) : {};
  const report = !read || (hasErrorSigns(text) && !isOnlySettings(text));
  const evidence = report
    ? readEvidence({ text: safe, settings }, context)
    : // Words in a configuration are no words of a server.
      { ...readEvidence({ settings }, context), text: safe };
  const causes = diagnose(evidence);
  // Settings alone show faults; what an error may be mistaken for does not concern them.
  const diagnoses = report ? causes : causes.filter(({ facts }) => facts.length > 0);
  const change = changeOf(diagnoses);
  const corrected =
    Object.keys(change).length === 0 ? undefined : mend(text, evidence, read, change);
  return { evidence, diagnoses, removed, ...(corrected !== undefined && { corrected }) };
}

/** A key that stands in the place of a user name or a host is as secret as elsewhere. */
function withoutSecrets(settings: ClientSettings): ClientSettings {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key,
      typeof value === 'string' ? redact(value).text : value,
    ]),
  );
}

/** What the first cause asks for; where it was seen in the settings themselves, what the other ones seen there ask for, too. */
function changeOf(diagnoses: readonly Diagnosis[]): SettingsChange {
  const [first, ...others] = diagnoses;
  if (!first) return {};
  const seen = isSeenInSettings(first) ? others.filter(isSeenInSettings) : [];
  // Where two ask for different values, the likelier cause decides.
  return Object.assign({}, ...[first, ...seen].map(settingsChange).reverse());
}

function mend(
  text: string,
  { settings, text: safe }: Evidence,
  read: ReadSettings | undefined,
  change: SettingsChange,
): string | undefined {
  if (read && text.length <= longestCorrected) {
    const mended = correctSettings(text, read.format, change);
    if (mended !== text) {
      const again = readSettings(mended);
      return settingsPart(hideSecrets(mended, again).text, again?.places ?? []);
    }
  }
  const { host, port, tls } = { ...settings, ...change };
  const { from, user } = change;
  const lines = Object.entries({ host, port, tls, user, from }).filter(
    ([, value]) => value !== undefined,
  );
  const plain = lines.map(([key, value]) => `${key}: ${value}`).join('\n');
  return plain === '' || plain === safe ? undefined : plain;
}
