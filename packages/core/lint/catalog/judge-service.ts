import type { CatalogProvider } from '../../src/catalog.ts';
import type { Protocol } from '../../src/vocabulary.ts';
import type { Catalog } from './catalog-of.ts';
import { serversOf } from './list-own-entry.ts';
import type { ListedServer, ListedService } from './listed-service.ts';
import { isSameOperator } from './same-operator.ts';

/** From the gravest: another operator is a real error on one side, another user-name form often only a second way. */
export const conflictKinds = [
  'other-operator',
  'not-offered',
  'other-host',
  'retired-host',
  'other-port-or-tls',
  'other-username',
] as const;

export type ConflictKind = (typeof conflictKinds)[number];

/** How one protocol of their service compares with ours. */
interface Verdict {
  readonly kind: ConflictKind | 'agreement' | 'protocol-missing';
  readonly protocol: Protocol;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Protocol by protocol: agreement, or the gravest way in which the two sides differ. */
export function judgeService(
  service: ListedService,
  domain: string | undefined,
  provider: CatalogProvider,
  catalog: Catalog,
): Verdict[] {
  const protocols = new Set(service.servers.map(({ protocol }) => protocol));
  const own = serversOf(provider);
  return [...protocols].map((protocol) => {
    const ours = own.filter((server) => server.protocol === protocol);
    const theirs = service.servers
      .filter((server) => server.protocol === protocol)
      .map((server) => ({
        ...server,
        host: server.host.replaceAll('%EMAILDOMAIN%', domain ?? ''),
      }));
    const kind = kindOf(ours, theirs, protocol, provider, catalog);
    const text = kind === 'other-username' ? withUsername : endpoint;
    return { kind, protocol, ours: unique(ours.map(text)), theirs: unique(theirs.map(text)) };
  });
}

function kindOf(
  ours: readonly ListedServer[],
  theirs: readonly ListedServer[],
  protocol: Protocol,
  provider: CatalogProvider,
  { index }: Catalog,
): Verdict['kind'] {
  if (ours.length === 0)
    return provider.unavailable?.includes(protocol) ? 'not-offered' : 'protocol-missing';
  const same = theirs.flatMap((server) =>
    ours
      .filter((each) => endpoint(each) === endpoint(server))
      .map((each) => [each, server] as const),
  );
  if (same.length > 0) {
    const forms = same.filter(([, { username }]) => username !== undefined);
    const differ = forms.length > 0 && forms.every(([a, b]) => !accepts(provider, a, b));
    return differ ? 'other-username' : 'agreement';
  }
  if (theirs.some(({ host }) => ours.some((each) => each.host === host)))
    return 'other-port-or-tls';
  if (theirs.some(({ host }) => provider.retiredHosts?.some((retired) => retired.host === host)))
    return 'retired-host';
  const related = theirs.some(({ host }) => isSameOperator(host, provider, index));
  return related ? 'other-host' : 'other-operator';
}

/** Whether one of our templates for this server has the form that they give. */
function accepts(provider: CatalogProvider, ours: ListedServer, theirs: ListedServer): boolean {
  if (ours.username === theirs.username) return true;
  const templates: readonly string[] = [
    ...provider.username,
    ...provider.servers
      .filter(({ protocol, port }) => protocol === ours.protocol && port === ours.port)
      .flatMap(({ username = [] }) => username),
  ];
  const wanted = theirs.username === 'local-part' ? '%EMAILLOCALPART%' : '%EMAILADDRESS%';
  return templates.includes(wanted);
}

/** `smtp.example.com:465 implicit`. */
export function endpoint({ host, port, tls }: Pick<ListedServer, 'host' | 'port' | 'tls'>): string {
  return `${host}:${port} ${tls}`;
}

function withUsername(server: ListedServer): string {
  return `${endpoint(server)}${server.username ? ` as ${server.username}` : ''}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
