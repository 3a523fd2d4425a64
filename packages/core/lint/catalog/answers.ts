import type { CatalogProvider } from '../../src/catalog.ts';
import { lookUp } from '../../src/look-up.ts';
import { type ResolvedServer, resolveSettings } from '../../src/resolve-settings.ts';
import { type Protocol, protocols } from '../../src/vocabulary.ts';
import type { Catalog } from './catalog-of.ts';

/** What the catalog answers to one address, or says of one provider: a text for each fact, so that two can be compared. */
export type Answer = Readonly<Record<string, string>>;

/** The domains that a catalog lists, `*.example.com` as it stands. */
export function domainsOf({ providers }: Catalog): string[] {
  return providers.flatMap((provider) => provider.domains);
}

/** An address at a listed domain; for `*.example.com` one below it. */
export function addressAt(domain: string): string {
  return `user@${domain.replace('*', 'any')}`;
}

/** The answer to an address at this domain; `undefined` if the catalog does not know it. */
export function answerForDomain(domain: string, { index }: Catalog): Answer | undefined {
  const provider = lookUp(index.byDomain, domain.replace('*', 'any'));
  return provider && { provider: provider.id, ...answerOf(provider, addressAt(domain)) };
}

/** The answer for a provider that is chosen by its name. */
export function answerForProvider(id: string, { index }: Catalog): Answer | undefined {
  const provider = index.byId.get(id);
  return provider && answerOf(provider);
}

function answerOf(provider: CatalogProvider, address?: string): Answer {
  const { status, regionParameter: regions, credentials, access } = provider;
  const servers = resolveSettings(provider, address ? { address } : {}).value?.servers ?? [];
  return {
    status: [status.state, status.to, status.since].filter(Boolean).join(' '),
    ...Object.fromEntries(protocols.map((each) => [each, serversText(each, servers, provider)])),
    username: usernamesText(servers),
    credentials: list(
      credentials.map(({ kind, protocols = [], accountPasswordWorks }) => {
        const also =
          accountPasswordWorks === undefined
            ? ''
            : ` (account password ${accountPasswordWorks ? 'works' : 'refused'})`;
        return [kind, ...protocols].join(' ') + also;
      }),
    ),
    access: list(
      access.map((each) => `${each.protocols.join(' ')} ${each.default} (${each.actor})`),
    ),
    sender: provider.senderAddress ?? '—',
    ...(regions && { regions: regionsText(regions) }),
    trust: provider.trust,
  };
}

function serversText(
  protocol: Protocol,
  servers: readonly ResolvedServer[],
  { unavailable = [] }: CatalogProvider,
): string {
  const own = servers.filter((server) => server.protocol === protocol);
  if (own.length === 0 && unavailable.includes(protocol)) return 'not offered';
  return list(
    own.map(({ host, hostTemplate, port, tls }) => `${host ?? hostTemplate}:${port} ${tls}`),
  );
}

/** One user name if all protocols share it. */
function usernamesText(servers: readonly ResolvedServer[]): string {
  const text = ({ username, usernameOrigin }: ResolvedServer) => username ?? usernameOrigin;
  const names = [...new Set(servers.map(text))];
  if (names.length < 2) return list(names);
  return list([...new Set(servers.map((server) => `${server.protocol} ${text(server)}`))]);
}

function regionsText(regions: NonNullable<CatalogProvider['regionParameter']>): string {
  const inserts = regions.values.map(({ id, insert = id }) =>
    insert === id ? id : `${id}=${insert}`,
  );
  return `${inserts.join(', ')}; ${regions.default} unless chosen`;
}

function list(texts: readonly string[]): string {
  return texts.length > 0 ? texts.join(', ') : '—';
}
