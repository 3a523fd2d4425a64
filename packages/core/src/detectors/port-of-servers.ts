import { isThisMachine } from '../hosts-of.ts';
import { expectedOrUsual } from './expected-server.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';

/** Port 25 is for mail between servers (RFC 6409), and most networks let no program out to it. */
export const portOfServers: Detector = (evidence, provider, found) => {
  const { host, port, tls, onlyTls, protocol = 'submission' } = evidence.settings;
  if (port !== 25 || protocol !== 'submission' || host === undefined || isThisMachine(host))
    return [];
  if (!host.includes('.') || provider?.kind === 'testing') return [];
  if (!nothingHappened(evidence, found)) return [];
  const server = expectedOrUsual(provider, protocol, {
    ...(tls && { tls }),
    ...(onlyTls && { onlyTls }),
  });
  if (server.expectedPort === '25') return [];
  return [
    {
      diagnosis: 'net/port-blocked',
      score: 95,
      atMost: 'possible',
      args: { port: '25', ...server },
      facts: [{ what: 'settings', text: 'port: 25' }],
    },
  ];
};
