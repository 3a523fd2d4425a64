import { type CatalogProvider, catalogIndex } from '../catalog.ts';
import { findProvider, findProviderByHost } from '../find-provider.ts';
import { hasHost } from '../hosts-of.ts';
import { lookUp } from '../look-up.ts';
import { parseDomain } from '../mailbox.ts';
import { expectedServer } from './expected-server.ts';
import type { Detector } from './finding.ts';

/** A host that belongs to another provider than the address, is retired, or is none of the provider's servers. */
export const hostNotTheProviders: Detector = ({ settings, replies }) => {
  const { host, user, protocol = 'submission' } = settings;
  // Somebody answers there: then its name explains less than what was answered.
  const answered = replies.some(({ code, status }) => code !== undefined || status !== undefined);
  if (host === undefined || parseDomain(host).issue) return [];
  const ofHost = findProviderByHost(host);
  const ofUser = user === undefined ? undefined : findProvider(user);
  if (ofHost) {
    const retired = ofHost.retiredHosts?.find((each) => each.host === host.toLowerCase());
    if (retired)
      return [
        {
          diagnosis: 'config/wrong-host',
          score: answered ? 55 : 150,
          args: {
            host,
            ...expectedServer(ofHost, protocol, settings),
            ...(retired.use && { expectedHost: retired.use }),
          },
          facts: [{ what: 'provider', text: `${host}: retired` }],
          provider: ofHost.id,
        },
      ];
    // Sending services take any address as a user name; company services serve domains of their own.
    if (
      !ofUser ||
      ofUser.id === ofHost.id ||
      ofHost.kind === 'sending' ||
      ofHost.kind === 'testing'
    )
      return [];
    if (sharesServer(ofUser, host)) return [];
    return [
      {
        diagnosis: 'config/wrong-host',
        score: 220,
        args: { host, otherProvider: ofHost.id, ...expectedServer(ofUser, protocol, settings) },
        facts: [{ what: 'settings', text: `${host} (${ofHost.id}), ${user} (${ofUser.id})` }],
        provider: ofUser.id,
      },
    ];
  }
  // mail.qq.com, smtp.foxmail.com: the provider's domain, but no server of its catalog entry.
  const ofDomain =
    lookUp(catalogIndex().byDomain, host.slice(host.indexOf('.') + 1)) ??
    lookUp(catalogIndex().byDomain, host);
  const guide = ofUser ?? ofDomain;
  if (!ofDomain || !guide || guide.servers.length === 0) return [];
  return [
    {
      diagnosis: 'config/wrong-host',
      score: answered ? 55 : 130,
      args: { host, ...expectedServer(guide, protocol, settings) },
      facts: [{ what: 'settings', text: host }],
      provider: guide.id,
    },
  ];
};

function sharesServer(provider: CatalogProvider, host: string): boolean {
  return provider.servers.some((server) => hasHost(server.host, provider, host.toLowerCase()));
}
