import { hasHost } from '../hosts-of.ts';
import { parseDomain } from '../mailbox.ts';
import { protocolOfHost } from '../protocol-of-host.ts';
import { expectedServer } from './expected-server.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';

/** The host for receiving where mail is to be sent, or the other way round. */
export const hostOfAnotherProtocol: Detector = (evidence, provider, found) => {
  const { settings, replies } = evidence;
  const { host, protocol } = settings;
  if (protocol === undefined || host === undefined || parseDomain(host).issue) return [];
  if (replies.some(({ code, status }) => code !== undefined || status !== undefined)) return [];
  const name = host.toLowerCase();
  const own = provider?.servers.filter((server) => hasHost(server.host, provider, name)) ?? [];
  if (own.some((server) => server.protocol === protocol)) return [];
  const promised = own[0]?.protocol ?? protocolOfHost(name);
  if (promised === undefined || promised === protocol) return [];
  const known = own.length > 0;
  return [
    {
      diagnosis: 'config/wrong-host',
      // After an error, its own words come first.
      score: !nothingHappened(evidence, found) ? 100 : known ? 180 : 110,
      ...(!known && { atMost: 'likely' as const }),
      args: { host, ...(known && expectedServer(provider, protocol, settings)) },
      facts: [{ what: 'settings', text: `protocol: ${protocol}, host: ${host} (${promised})` }],
      ...(known && provider && { provider: provider.id }),
    },
  ];
};
