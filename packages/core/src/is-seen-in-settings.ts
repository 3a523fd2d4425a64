import type { Diagnosis } from './diagnose.ts';

/** A fault that the settings themselves show: several of them stand beside each other, none excludes another. */
export function isSeenInSettings({ facts }: Diagnosis): boolean {
  return facts.length > 0 && facts.every(({ what }) => what === 'settings' || what === 'provider');
}
