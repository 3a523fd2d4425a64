import { findProvider } from '../find-provider.ts';
import { expectedServer } from './expected-server.ts';
import type { Detector } from './finding.ts';

/** On port 25 a mail server of the machine itself may be meant, and other ports belong to local bridges and test servers. */
const remotePorts = new Set([465, 587, 993, 995, 143, 110]);

/** A host without a value, or a refused connection to this machine itself: libraries fall back to localhost. */
export const hostUnset: Detector = (evidence, provider) => {
  const { folded, settings, errorCodes, notice } = evidence;
  const { host, user, protocol = 'submission' } = settings;
  const word = host !== undefined && /^(?:undefined|null|none|nan)$/i.test(host);
  if (settings.hostUnset !== undefined || word) {
    const owner = provider ?? (user === undefined ? undefined : findProvider(user));
    return [
      {
        diagnosis: 'config/wrong-host',
        score: 225,
        args: {
          host: word ? host : (settings.hostUnset ?? ''),
          ...expectedServer(owner, protocol, settings),
        },
        facts: [{ what: 'settings', text: word ? `host: ${host}` : 'host: –' }],
        ...(owner && { provider: owner.id }),
      },
    ];
  }
  const refused = errorCodes.includes('ECONNREFUSED') || /connection refused/.test(folded);
  const local = /\b(?:127\.0\.0\.1|localhost)\b|(?<![0-9a-f])::1\b/.exec(settings.host ?? folded);
  const { port } = settings;
  if (notice || !refused || !local || (port !== undefined && !remotePorts.has(port))) return [];
  return [
    {
      diagnosis: 'config/wrong-host',
      // Without a port it may be the machine's own mail server that is down.
      score: port === undefined ? 85 : 165,
      atMost: 'likely',
      args: { host: local[0] },
      facts: [{ what: 'text', text: local[0] }],
    },
  ];
};
