import { expectedOrUsual } from './expected-server.ts';
import type { Detector } from './finding.ts';
import { modeOfPort } from './tls-mode-and-port.ts';

/** TLS from the start and STARTTLS at once: many libraries refuse it, the others follow one of the two. */
export const contradictingOptions: Detector = ({ settings }, provider) => {
  const { contradiction, port, tls, protocol = 'submission' } = settings;
  if (contradiction === undefined) return [];
  const documented = provider?.servers.find(
    (server) => server.protocol === protocol && server.port === port,
  )?.tls;
  const mode = documented ?? (port === undefined ? undefined : modeOfPort[port]);
  return [
    {
      diagnosis: 'tls/wrong-mode',
      score: 230,
      // What the library does fits the port: it follows one of the two.
      ...(mode !== undefined && mode === tls && { atMost: 'possible' as const }),
      args: {
        ...(port !== undefined && { port: String(port) }),
        ...(mode
          ? { expectedPort: String(port), expectedTls: mode }
          : expectedOrUsual(provider, protocol)),
      },
      facts: [{ what: 'settings', text: contradiction }],
    },
  ];
};
