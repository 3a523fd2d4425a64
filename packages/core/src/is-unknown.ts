import type { Diagnosis } from './diagnose.ts';

/** Whether nothing but reply codes speaks for the causes: then no rule knows the text, and they are possibilities. */
export function isUnknown(diagnoses: readonly Pick<Diagnosis, 'facts'>[]): boolean {
  return diagnoses.every(({ facts }) => facts.every(({ what }) => what === 'code'));
}
