import { type Diagnosis, findCauses } from './diagnose.ts';
import type { Context } from './evidence/evidence.ts';
import { readEvidence, type SettingsInput } from './evidence/read-evidence.ts';
import { type SettingsChange, settingsChange } from './settings-change.ts';

/** A fault that the settings show before anything is sent, and the change that mends it. */
export interface SettingsFault extends Diagnosis {
  /** Empty when the right value is not known. */
  readonly change: SettingsChange;
}

/** What will fail with these settings, likeliest first; empty when nothing is wrong with them. */
export function checkSettings(settings: SettingsInput, context: Context = {}): SettingsFault[] {
  return findCauses(readEvidence({ settings }, context)).map((diagnosis) => ({
    ...diagnosis,
    change: settingsChange(diagnosis),
  }));
}
