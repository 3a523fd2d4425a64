import { isAccountHost, tailOf } from './account-hosts.ts';
import { settings } from './generated/settings.ts';
import { hostsOf, isThisMachine } from './hosts-of.ts';
import { keyOf } from './look-up.ts';
import { unpackSettings } from './packed-settings.ts';
import type {
  Access,
  Credential,
  HostParameter,
  Limit,
  LocalizedText,
  ProviderKind,
  Quirk,
  Region,
  RetiredHost,
  SenderAddress,
  Server,
  Status,
} from './provider.ts';
import type { Protocol, SourceKind } from './vocabulary.ts';

/** The regions of a provider without their names, which its guide has. */
interface RegionChoice {
  readonly default: string;
  readonly values: readonly Omit<Region, 'name'>[];
}

/** What the catalog knows of a provider without its guide: no prose, no sources. */
export interface CatalogProvider {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: ProviderKind;
  readonly family: string;
  readonly level?: 'bare';
  readonly status: Pick<Status, 'state' | 'since' | 'to'>;
  readonly domains: readonly string[];
  readonly mx?: readonly string[];
  readonly regionParameter?: RegionChoice;
  readonly hostParameter?: Pick<HostParameter, 'name' | 'example'>;
  readonly servers: readonly Pick<
    Server,
    'protocol' | 'host' | 'port' | 'tls' | 'domains' | 'regions' | 'username'
  >[];
  readonly unavailable?: readonly Protocol[];
  readonly username: readonly string[];
  readonly mechanisms?: readonly string[];
  readonly senderAddress: SenderAddress;
  readonly access: readonly Pick<Access, 'protocols' | 'default' | 'actor'>[];
  readonly credentials: readonly (Pick<
    Credential,
    'kind' | 'protocols' | 'accountPasswordWorks' | 'needs'
  > & {
    /** How many characters it has, blanks not counted, where its shape says so. */
    readonly length?: number;
  })[];
  readonly limits?: readonly Pick<Limit, 'what' | 'value' | 'plan'>[];
  readonly quirks?: readonly Quirk[];
  readonly retiredHosts?: readonly Pick<RetiredHost, 'host' | 'use'>[];
  readonly confusedWith?: readonly string[];
  /** The best kind of source behind the servers, and the day it was read. */
  readonly trust: SourceKind;
  readonly read: string;
}

/** An id that was renamed, and what it is called now. */
export interface MovedId {
  readonly id: string;
  readonly to: string;
}

/** How providers are found. */
export interface CatalogIndex {
  readonly byId: ReadonlyMap<string, CatalogProvider>;
  /** Domains; a pattern `*.example.com` stands as `.example.com`. */
  readonly byDomain: ReadonlyMap<string, CatalogProvider>;
  readonly byMx: ReadonlyMap<string, CatalogProvider>;
  readonly byHost: ReadonlyMap<string, CatalogProvider>;
  /** Hosts with the customer's part in them, by what follows it (`.example.com`). */
  readonly byHostTail: ReadonlyMap<string, readonly AccountHost[]>;
}

/** A host that differs from customer to customer. */
interface AccountHost {
  readonly template: string;
  readonly provider: CatalogProvider;
}

type Catalog = ReturnType<typeof unpackSettings>;

let catalog: Catalog | undefined;
let index: CatalogIndex | undefined;

/** All providers of the catalog, by id. */
export function listProviders(): readonly CatalogProvider[] {
  return readCatalog().providers;
}

/** The provider with this id, also under an id that it had before. */
export function getProvider(id: string): CatalogProvider | undefined {
  const { byId } = catalogIndex();
  return byId.get(id) ?? byId.get(readCatalog().moved.find((moved) => moved.id === id)?.to ?? '');
}

/** The maps over the catalog, built on first use. */
export function catalogIndex(): CatalogIndex {
  index ??= buildIndex(readCatalog().providers);
  return index;
}

/** The data, parsed on first use. */
function readCatalog(): Catalog {
  catalog ??= unpackSettings(settings());
  return catalog;
}

/** The maps over these providers, each built when it is first asked for. */
export function buildIndex(providers: readonly CatalogProvider[]): CatalogIndex {
  const once = (
    namesOf: (provider: CatalogProvider) => readonly string[],
    isBetter?: (provider: CatalogProvider, name: string) => boolean,
  ) => {
    let map: Map<string, CatalogProvider> | undefined;
    return () => {
      map ??= mapOf(providers, namesOf, isBetter);
      return map;
    };
  };
  const byId = once((provider) => [provider.id]);
  const byDomain = once((provider) => provider.domains);
  const byMx = once((provider) => provider.mx ?? []);
  const byHost = once(
    (provider) => [
      ...(provider.retiredHosts ?? []).map(({ host }) => host),
      ...provider.servers
        .flatMap(({ host }) => hostsOf(host, provider))
        .filter((host) => !isThisMachine(host) && !isAccountHost(host)),
    ],
    isUnderOwnDomain,
  );
  let tails: Map<string, AccountHost[]> | undefined;
  return {
    get byId() {
      return byId();
    },
    get byDomain() {
      return byDomain();
    },
    get byMx() {
      return byMx();
    },
    get byHost() {
      return byHost();
    },
    get byHostTail() {
      tails ??= accountHosts(providers);
      return tails;
    },
  };
}

function accountHosts(providers: readonly CatalogProvider[]): Map<string, AccountHost[]> {
  const map = new Map<string, AccountHost[]>();
  for (const provider of providers) {
    for (const template of new Set(
      provider.servers.flatMap(({ host }) => hostsOf(host, provider)),
    )) {
      const tail = tailOf(template);
      if (tail !== undefined) map.set(tail, [...(map.get(tail) ?? []), { template, provider }]);
    }
  }
  return map;
}

/** Names to providers; of several with one name a better one counts, else the first. `*.example.com` stands as `.example.com`. */
function mapOf(
  providers: readonly CatalogProvider[],
  namesOf: (provider: CatalogProvider) => readonly string[],
  isBetter?: (provider: CatalogProvider, name: string) => boolean,
): Map<string, CatalogProvider> {
  const map = new Map<string, CatalogProvider>();
  for (const provider of providers) {
    for (const name of namesOf(provider)) {
      const key = keyOf(name);
      const other = map.get(key);
      if (!other || (isBetter?.(provider, name) && !isBetter(other, name))) map.set(key, provider);
    }
  }
  return map;
}

/** `smtp.yandex.com` is Yandex Mail's, who has addresses at `yandex.com`, before it is that of services that share it. */
function isUnderOwnDomain({ domains }: CatalogProvider, host: string): boolean {
  return domains.some((domain) => host.endsWith(`.${domain}`));
}
