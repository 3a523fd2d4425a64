import type { CatalogProvider } from '../../src/catalog.ts';
import type { Provider } from '../../src/provider.ts';
import { sourceKinds } from '../../src/vocabulary.ts';

/** The settings of an authored entry, without its guide. Bears what an older revision of the data does not have. */
export function settingsOf(provider: Provider): CatalogProvider {
  const { id, name, kind, family, level, status, mx, mechanisms, quirks } = provider;
  const { regionParameter: regions, hostParameter: part } = provider;
  return withoutUndefined({
    id,
    name,
    kind,
    family,
    level,
    status: withoutUndefined({ state: status.state, since: status.since, to: status.to }),
    domains: provider.domains ?? [],
    mx,
    regionParameter: regions && {
      default: regions.default,
      values: regions.values.map(({ name: _, ...region }) => region),
    },
    hostParameter: part && { name: part.name, example: part.example },
    servers: (provider.servers ?? []).map(
      ({ protocol, host, port, tls, domains, regions: only, username }) =>
        withoutUndefined({ protocol, host, port, tls, domains, regions: only, username }),
    ),
    unavailable: provider.unavailable?.map((each) => each.protocol),
    username: provider.username ?? [],
    mechanisms,
    senderAddress: provider.sender?.address,
    access: (provider.access ?? []).map(({ protocols, default: initial, actor }) => ({
      protocols,
      default: initial,
      actor,
    })),
    credentials: (provider.credentials ?? []).map(
      ({ kind, protocols, accountPasswordWorks, needs, shape }) =>
        withoutUndefined({
          kind,
          protocols,
          accountPasswordWorks,
          needs,
          length: kind === 'app-password' ? lengthOf(shape?.en) : undefined,
        }),
    ),
    limits: provider.limits?.map(({ what, value, plan }) =>
      withoutUndefined({ what, value, plan }),
    ),
    quirks,
    retiredHosts: provider.retiredHosts?.map(({ host, use }) => withoutUndefined({ host, use })),
    confusedWith: provider.confusedWith?.map((each) => each.id),
    ...trustOf(provider),
  }) as CatalogProvider;
}

/** `16 characters`, `12 characters, upper-case letters and digits`. */
function lengthOf(shape: string | undefined): number | undefined {
  const digits = /^(\d+) (?:[a-z-]+ ){0,2}(?:characters|letters)\b/.exec(shape ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The best kind of source behind the servers (or behind anything, without servers) and when it was read. */
function trustOf(provider: Provider): Pick<CatalogProvider, 'trust' | 'read'> {
  const ids = new Set((provider.servers ?? []).flatMap((server) => server.sources ?? []));
  const sources = (provider.sources ?? []).filter(({ id }) => ids.size === 0 || ids.has(id));
  const trust = sourceKinds.find((kind) => sources.some((source) => source.kind === kind));
  const days = sources.filter((source) => source.kind === trust).map((source) => source.read);
  return { trust: trust ?? 'community', read: days.sort().at(-1) ?? '' };
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
