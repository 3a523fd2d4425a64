import { protocolOfPort } from '../evidence/find-endpoint.ts';
import { protocolOfHost } from '../protocol-of-host.ts';
import { expectedOrUsual } from './expected-server.ts';
import type { Detector } from './finding.ts';

/** Ports on which something answers that is not mail at all. */
const foreign: Readonly<Record<number, string>> = {
  80: 'HTTP',
  443: 'HTTPS',
  22: 'SSH',
  21: 'FTP',
  53: 'DNS',
};

/** A client of one mail protocol that was given the port of another. */
export const portOfAnotherProtocol: Detector = ({ settings, errorCodes }, provider) => {
  const { port, protocol, host } = settings;
  if (port === undefined) return [];
  const spoken = protocol ?? protocolOfHost(host ?? '');
  if (spoken === undefined) return [];
  if (provider?.servers.some((server) => server.protocol === spoken && server.port === port))
    return [];
  const belongs = protocolOfPort(port) ?? foreign[port];
  if (belongs === undefined || belongs === spoken) return [];
  return [
    {
      diagnosis: 'config/wrong-port',
      // A name that is not found fails on every port, and a web address that a program asks for is no mail server.
      score: errorCodes.includes('ENOTFOUND') ? 70 : 200,
      args: {
        port: String(port),
        ...expectedOrUsual(provider, spoken, settings),
      },
      facts: [{ what: 'settings', text: `protocol: ${spoken}, port: ${port} (${belongs})` }],
    },
  ];
};
