import { expectedOrUsual } from './expected-server.ts';
import type { Detector } from './finding.ts';

/** A port that is no number from 1 to 65535: a word, `NaN`, an empty variable. */
export const portInvalid: Detector = ({ settings }, provider) => {
  const { invalidPort, tls, onlyTls, protocol = 'submission' } = settings;
  if (invalidPort === undefined) return [];
  return [
    {
      diagnosis: 'config/wrong-port',
      score: 230,
      args: {
        port: invalidPort,
        ...expectedOrUsual(provider, protocol, {
          ...(tls && { tls }),
          ...(onlyTls && { onlyTls }),
        }),
      },
      facts: [{ what: 'settings', text: `port: ${JSON.stringify(invalidPort)}` }],
    },
  ];
};
