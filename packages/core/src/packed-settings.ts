import type { CatalogProvider, MovedId } from './catalog.ts';
import { type Protocol, protocols, type TlsMode, tlsModes } from './vocabulary.ts';

type Server = CatalogProvider['servers'][number];

/** `si465 smtp.example.com`: the first letters of protocol and TLS mode, port and host; in a list with what only some servers have. */
type PackedServer =
  | string
  | readonly [server: string, rest: Pick<Server, 'domains' | 'regions' | 'username'>];

type OtherKey = Exclude<keyof CatalogProvider, 'name' | 'domains' | 'servers'>;

/** Settings as they are shipped: key by key, since values of one key are alike and take less room together. */
export interface PackedSettings {
  readonly name: readonly string[];
  /** The Chinese name, or 0 where it is the same. */
  readonly chineseName: readonly (string | 0)[];
  readonly domains: readonly string[];
  readonly servers: readonly (readonly PackedServer[])[];
  readonly others: { readonly [Key in OtherKey]?: readonly unknown[] };
  readonly moved: readonly MovedId[];
}

/** What is absent in one provider and not in all. */
const absent = 0;

export function packSettings(
  providers: readonly CatalogProvider[],
  moved: readonly MovedId[],
): PackedSettings {
  const keys = new Set<OtherKey>();
  for (const { name: _, domains: __, servers: ___, ...others } of providers)
    for (const key of Object.keys(others)) keys.add(key as OtherKey);
  return {
    name: providers.map(({ name }) => name.en),
    chineseName: providers.map(({ name }) => (name['zh-CN'] === name.en ? 0 : name['zh-CN'])),
    domains: providers.map(({ domains }) => domains.join(' ')),
    servers: providers.map(({ servers }) => servers.map(packServer)),
    others: Object.fromEntries(
      [...keys].map((key) => [key, providers.map((provider) => provider[key] ?? absent)]),
    ),
    moved,
  };
}

export function unpackSettings({
  name,
  chineseName,
  domains,
  servers,
  others,
  moved,
}: PackedSettings): {
  providers: CatalogProvider[];
  moved: readonly MovedId[];
} {
  const providers = name.map((en, at) => ({
    name: { en, 'zh-CN': chineseName[at] || en },
    domains: domains[at] ? domains[at].split(' ') : [],
    servers: (servers[at] ?? []).map(unpackServer),
  })) as unknown as Record<string, unknown>[];
  for (const key in others) {
    const values = others[key as OtherKey] ?? [];
    for (let at = 0; at < values.length; at++) {
      const provider = providers[at];
      if (values[at] !== absent && provider) provider[key] = values[at];
    }
  }
  return { providers: providers as unknown as CatalogProvider[], moved };
}

function packServer({ protocol, host, port, tls, ...rest }: Server): PackedServer {
  const server = `${protocol[0]}${tls[0]}${port} ${host}`;
  return Object.keys(rest).length > 0 ? [server, rest] : server;
}

const protocolOf = byFirstLetter<Protocol>(protocols);
const tlsOf = byFirstLetter<TlsMode>(tlsModes);

function unpackServer(packed: PackedServer): Server {
  const [server, rest] = typeof packed === 'string' ? [packed, undefined] : packed;
  const blank = server.indexOf(' ');
  return {
    protocol: protocolOf[server[0] ?? ''] as Protocol,
    host: server.slice(blank + 1),
    port: Number(server.slice(2, blank)),
    tls: tlsOf[server[1] ?? ''] as TlsMode,
    ...rest,
  };
}

function byFirstLetter<Word extends string>(
  words: readonly Word[],
): Readonly<Record<string, Word>> {
  return Object.fromEntries(words.map((word) => [word[0], word]));
}
