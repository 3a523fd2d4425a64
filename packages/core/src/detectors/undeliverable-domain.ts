import type { Detector } from './finding.ts';

/** In a notice of failed delivery, the host that cannot be found is the recipient's domain and not the server of a mail program. */
export const undeliverableDomain: Detector = ({ notice }, _provider, found) => {
  const own = found.find(({ diagnosis }) => diagnosis === 'net/dns');
  if (!notice || !own) return [];
  return [{ diagnosis: 'recipient/domain-not-found', score: own.score + 20, facts: own.facts }];
};
