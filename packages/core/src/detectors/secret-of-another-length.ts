import { credentialsFor } from '../credentials-for.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';

/** Where only an app password of a known length works, a secret of another length is the password of the account. */
export const secretOfAnotherLength: Detector = (evidence, provider, found) => {
  const { secretLength, protocol = 'submission' } = evidence.settings;
  const [best] = credentialsFor(provider?.credentials ?? [], protocol);
  if (secretLength === undefined || best?.length === undefined) return [];
  if (best.accountPasswordWorks === true || best.length === secretLength) return [];
  if (!nothingHappened(evidence, found)) return [];
  return [
    {
      diagnosis: 'auth/app-password-required',
      score: 115,
      atMost: 'likely',
      facts: [{ what: 'settings', text: `secret: ${secretLength} ≠ ${best.length}` }],
    },
  ];
};
