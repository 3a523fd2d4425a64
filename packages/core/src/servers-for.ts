import type { CatalogProvider } from './catalog.ts';
import { coversDomain } from './covers-domain.ts';
import { domainOf } from './domain-of.ts';

/** The domain asked for, if it is one of the provider's own and not a customer's. */
function ownDomain(
  { domains }: CatalogProvider,
  addressOrDomain: string | undefined,
): string | undefined {
  const domain = addressOrDomain === undefined ? undefined : domainOf(addressOrDomain);
  return domain !== undefined && coversDomain(domains, domain) ? domain : undefined;
}

/**
 * The numbers of the provider's servers for an address or a domain, in one region: those of other domains and regions left
 * out, the domain's own before those for everybody, a protocol at a time; in their order where nothing is asked for.
 */
export function serversFor(
  provider: CatalogProvider,
  addressOrDomain?: string,
  region = regionFor(provider, addressOrDomain),
): number[] {
  const { servers } = provider;
  const domain = ownDomain(provider, addressOrDomain);
  const all = [...servers.keys()].filter((index) => {
    const { regions } = servers[index] as CatalogProvider['servers'][number];
    return !regions || (region !== undefined && regions.includes(region));
  });
  if (domain === undefined || servers.every((server) => !server.domains)) return all;
  const rank = (index: number) => {
    const { protocol } = servers[index] as CatalogProvider['servers'][number];
    const first = servers.findIndex((server) => server.protocol === protocol);
    return 2 * first + (servers[index]?.domains ? 0 : 1);
  };
  const fitting = all
    .filter((index) => !servers[index]?.domains || coversDomain(servers[index]?.domains, domain))
    .sort((a, b) => rank(a) - rank(b));
  return fitting.length > 0 ? fitting : all;
}

/** The region that serves an address or a domain; the provider's usual one where none is for it. */
export function regionFor(provider: CatalogProvider, addressOrDomain?: string): string | undefined {
  const { regionParameter } = provider;
  const domain = ownDomain(provider, addressOrDomain);
  const own = regionParameter?.values.find(
    ({ domains }) => domain !== undefined && coversDomain(domains, domain),
  );
  return own?.id ?? regionParameter?.default;
}
