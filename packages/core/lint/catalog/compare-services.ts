import type { CatalogProvider } from '../../src/catalog.ts';
import { lookUp, lookUpHost } from '../../src/look-up.ts';
import type { Disagreement } from '../../src/provider.ts';
import type { Protocol } from '../../src/vocabulary.ts';
import type { Catalog } from './catalog-of.ts';
import { type ConflictKind, conflictKinds, endpoint, judgeService } from './judge-service.ts';
import type { ListedService } from './listed-service.ts';

/** One protocol of one of their services about which the two sides disagree, with every domain it holds for. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly provider: string;
  readonly place: string;
  readonly domains: readonly string[];
  readonly protocol: Protocol;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Set if the entry says already why their value is not ours. */
  readonly decision?: Disagreement;
}

/** Something that they know and we do not. */
export interface Gap {
  readonly what: 'domain' | 'service' | 'protocol' | 'endpoint';
  readonly place: string;
  /** The provider of ours that lacks it, or that runs the hosts or the MX of an unknown domain. */
  readonly provider?: string;
  readonly domains: readonly string[];
  readonly theirs: readonly string[];
}

export interface Comparison {
  readonly gaps: readonly Gap[];
  readonly conflicts: readonly Conflict[];
  readonly counts: {
    readonly services: number;
    readonly domains: number;
    /** Domains of theirs that our catalog resolves. */
    readonly shared: number;
    /** A protocol at a shared domain (or of a service without domains): whether one endpoint is on both sides. */
    readonly agreements: number;
    readonly disagreements: number;
  };
}

/** The parts of a finding that are the same for several domains. */
type Shared<T> = Omit<T, 'domains'>;

/** Lays another database beside the catalog. Says where they differ, not who is right. */
export function compareServices(services: readonly ListedService[], catalog: Catalog): Comparison {
  const gaps = new Map<string, Gap>();
  const conflicts = new Map<string, Conflict>();
  const known = { domains: new Set<string>(), shared: new Set<string>() };
  let agreements = 0;
  let disagreements = 0;
  for (const service of services) {
    const { place } = service;
    for (const domain of service.domains.length > 0 ? new Set(service.domains) : [undefined]) {
      const provider =
        domain === undefined ? providerOf(service, catalog) : byDomain(domain, catalog);
      if (domain !== undefined) known.domains.add(domain);
      if (!provider) merge(gaps, unknown(service, domain, catalog), domain);
      else if (domain !== undefined) known.shared.add(domain);
      for (const { kind, ...sides } of provider
        ? judgeService(service, domain, provider, catalog)
        : []) {
        const about = { provider: provider?.id ?? '', place };
        if (kind === 'agreement' || kind === 'protocol-missing') {
          const what = kind === 'agreement' ? 'endpoint' : 'protocol';
          const theirs = sides.theirs.filter((each) => !sides.ours.includes(each));
          const named = theirs.map((each) => `${sides.protocol} ${each}`);
          if (named.length > 0) merge(gaps, { what, ...about, theirs: named }, domain);
          if (kind === 'agreement') agreements++;
        } else {
          const decision = decisionOn(about.provider, sides, catalog);
          merge(conflicts, { kind, ...about, ...sides, ...(decision && { decision }) }, domain);
          disagreements++;
        }
      }
    }
  }
  const order = (a: Conflict, b: Conflict) =>
    conflictKinds.indexOf(a.kind) - conflictKinds.indexOf(b.kind) || compareText(a, b);
  return {
    gaps: [...gaps.values()].sort(compareText),
    conflicts: [...conflicts.values()].sort(order),
    counts: {
      services: services.length,
      domains: known.domains.size,
      shared: known.shared.size,
      agreements,
      disagreements,
    },
  };
}

function byDomain(domain: string, { index }: Catalog): CatalogProvider | undefined {
  return lookUp(index.byDomain, domain.replace('*', 'any'));
}

/** The provider meant by a service without domains: the one with its id, with its host, or with its name. */
function providerOf(service: ListedService, { index, providers, aliases }: Catalog) {
  const [byId] = service.names.flatMap((name) => index.byId.get(name) ?? []);
  if (byId) return byId;
  const [byHost] = service.servers.flatMap(({ host }) => lookUpHost(index, host) ?? []);
  if (byHost) return byHost;
  const names = new Set(service.names.map(plainName));
  return providers.find(({ id, name }) =>
    [id, name.en, ...(aliases.get(id) ?? [])].some((each) => names.has(plainName(each))),
  );
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function unknown(
  { place, servers }: ListedService,
  domain: string | undefined,
  { index }: Catalog,
): Shared<Gap> {
  const [byHost] = servers.flatMap(({ host }) => lookUpHost(index, host) ?? []);
  // A database that lists MX bases as domains (`qiye.example.com`) means what our `mx` patterns say.
  const provider = byHost ?? (domain && lookUp(index.byMx, `any.${domain}`));
  return {
    what: domain === undefined ? 'service' : 'domain',
    place,
    ...(provider && { provider: provider.id }),
    theirs: servers.map((server) => `${server.protocol} ${endpoint(server)}`),
  };
}

/** The decision that covers every endpoint of theirs. */
function decisionOn(
  provider: string,
  { protocol, theirs }: Pick<Conflict, 'protocol' | 'theirs'>,
  { disagreements }: Catalog,
): Disagreement | undefined {
  return disagreements
    .get(provider)
    ?.find(
      (each) => each.protocol === protocol && theirs.every((one) => each.theirs.includes(one)),
    );
}

/** Adds a domain to the finding that is the same but for its domains. */
function merge<T extends { readonly domains: readonly string[] }>(
  found: Map<string, T>,
  finding: Shared<T>,
  domain: string | undefined,
): void {
  const key = JSON.stringify(finding);
  const domains = [...(found.get(key)?.domains ?? []), ...(domain === undefined ? [] : [domain])];
  found.set(key, { ...finding, domains } as unknown as T);
}

function compareText(a: Gap | Conflict, b: Gap | Conflict): number {
  const text = ({ domains, place }: Gap | Conflict) => `${domains[0] ?? ''}\0${place}`;
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}
