import { credentialsFor } from '../credentials-for.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';

/** Settings with a password for a provider that takes none any more, only OAuth2. */
export const passwordNoLongerAccepted: Detector = (evidence, provider, found) => {
  const { secret, protocol = 'submission' } = evidence.settings;
  if (secret !== 'given' || !provider || !nothingHappened(evidence, found)) return [];
  const fitting = credentialsFor(provider.credentials, protocol);
  if (fitting.length === 0 || fitting.some(({ kind }) => kind !== 'oauth2')) return [];
  return [
    {
      diagnosis: 'auth/oauth-required',
      score: 115,
      atMost: 'likely',
      facts: [{ what: 'provider', text: provider.id }],
    },
  ];
};
