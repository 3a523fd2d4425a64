import { isThisMachine } from '../hosts-of.ts';
import { expectedOrUsual } from './expected-server.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';
import { modeOfPort } from './tls-mode-and-port.ts';

/** No encryption on the way to a server elsewhere: password and mail can be read. */
export const plaintext: Detector = (evidence, provider, found) => {
  const { host, port, tls, onlyTls, protocol = 'submission' } = evidence.settings;
  if (tls !== 'none' || host === undefined || isThisMachine(host) || !/\./.test(host)) return [];
  if (provider?.kind === 'testing' || !nothingHappened(evidence, found)) return [];
  const atPort = provider?.servers.find(
    (server) => server.protocol === protocol && server.port === port,
  );
  if (atPort?.tls === 'none') return [];
  const mode = atPort?.tls ?? (port === undefined ? undefined : modeOfPort[port]);
  // There nobody answers in the clear: the mode does not fit the port.
  if (mode === 'implicit') return [];
  return [
    {
      diagnosis: 'tls/plaintext',
      score: 155,
      args: mode
        ? { expectedPort: String(port), expectedTls: mode }
        : expectedOrUsual(provider, protocol, { ...(onlyTls && { onlyTls }) }),
      facts: [{ what: 'settings', text: `tls: none, host: ${host}` }],
    },
  ];
};
