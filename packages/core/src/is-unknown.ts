import type { Diagnosis } from './diagnose.ts';

/** Whether nothing but reply codes speaks for the causes: then no rule knows the text, and they are possibilities. */
export function isUnknown(diagnoses: readonly Pick<Diagnosis, 'facts'>[]): boolean {
  return diagnoses.every(({ facts }) => facts.every(({ what }) => what === 'code'));
}

/** Whether a reply that was seen, the settings or the provider speak for a cause, and not only codes and hints. */
export function isFounded({ facts }: Pick<Diagnosis, 'facts'>): boolean {
  return facts.some(({ what }) => what !== 'code' && what !== 'hint');
}
