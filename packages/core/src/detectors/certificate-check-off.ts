import { isThisMachine } from '../hosts-of.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';

/** Whoever answers is believed, on a connection that leaves this machine. */
export const certificateCheckOff: Detector = (evidence, provider, found) => {
  const { host = '', certificateCheck } = evidence.settings;
  if (certificateCheck !== 'off' || isThisMachine(host) || provider?.kind === 'testing') return [];
  if (!nothingHappened(evidence, found)) return [];
  return [
    {
      diagnosis: 'tls/verification-off',
      score: 145,
      facts: [{ what: 'settings', text: 'certificate check: off' }],
    },
  ];
};
