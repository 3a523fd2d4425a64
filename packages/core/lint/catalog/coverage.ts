import type { CatalogIndex } from '../../src/catalog.ts';
import { lookUp } from '../../src/look-up.ts';
import { parseDomain } from '../../src/mailbox.ts';
import type { Catalog } from './catalog-of.ts';
import type { ListedService } from './listed-service.ts';
import { isSameOperator } from './same-operator.ts';

/** A domain that another database gives to somebody else. */
interface OtherOperator {
  readonly domain: string;
  readonly provider: string;
  readonly place: string;
  readonly hosts: readonly string[];
}

/** How the resolved domains of a list compare with the operators that other databases name. */
interface OperatorCheck {
  /** Domains that a database lists with hosts. */
  readonly compared: number;
  readonly agreed: number;
  readonly other: readonly OtherOperator[];
}

/** How many domains of a list the catalog resolves. */
export interface Coverage {
  readonly domains: number;
  readonly resolved: number;
  /** Only if there was something to compare with. */
  readonly operators?: OperatorCheck;
  /** In the order of the list. */
  readonly unresolved: readonly string[];
  /** Lines whose first column is no domain. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
}

/** Looks up the first column of tab-separated text. A first line that is no domain is a heading; a domain counts once. */
export function coverageOf(
  text: string,
  { index }: Catalog,
  others: readonly ListedService[] = [],
): Coverage {
  const domains = new Set<string>();
  const skipped: { line: number; text: string }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const first = line.split('\t')[0]?.trim() ?? '';
    const { value } = parseDomain(first);
    if (value !== undefined) domains.add(value);
    else if (at > 0 && first !== '' && !first.startsWith('#'))
      skipped.push({ line: at + 1, text: first.slice(0, 80) });
  }
  const unresolved = [...domains].filter((domain) => !lookUp(index.byDomain, domain));
  const resolved = domains.size - unresolved.length;
  const operators = checkOperators(domains, index, others);
  return {
    domains: domains.size,
    resolved,
    ...(others.length > 0 && { operators }),
    unresolved,
    skipped,
  };
}

/** A domain agrees if one database names a host of our provider's operator. */
function checkOperators(
  domains: ReadonlySet<string>,
  index: CatalogIndex,
  others: readonly ListedService[],
): OperatorCheck {
  const listed = new Map<string, ListedService[]>();
  for (const service of others)
    for (const domain of service.domains)
      if (domains.has(domain) && service.servers.length > 0)
        listed.set(domain, [...(listed.get(domain) ?? []), service]);
  const other: OtherOperator[] = [];
  let compared = 0;
  for (const [domain, services] of listed) {
    const provider = lookUp(index.byDomain, domain);
    if (!provider) continue;
    compared++;
    const named = services.flatMap(({ servers }) => servers.map(({ host }) => host));
    const hosts = [...new Set(named.map((host) => host.replace('%EMAILDOMAIN%', domain)))];
    if (!hosts.some((host) => isSameOperator(host, provider, index)))
      other.push({
        domain,
        provider: provider.id,
        place: services.map(({ place }) => place).join(', '),
        hosts,
      });
  }
  return { compared, agreed: compared - other.length, other };
}

/** The domains that do not resolve, then the share of those that do. */
export function coverageLines({
  domains,
  resolved,
  operators,
  unresolved,
  skipped,
}: Coverage): string[] {
  return [
    ...skipped.map(
      ({ line, text }) => `line ${line}: ${JSON.stringify(text)} is no domain, skipped`,
    ),
    ...unresolved,
    `${resolved} of ${domains} domains resolve${share(resolved, domains)}`,
    ...(operators?.other ?? []).map(
      ({ domain, provider, place, hosts }) =>
        `${domain}: ${provider} here, ${hosts.join(' ')} in ${place}`,
    ),
    ...(operators
      ? [
          `${operators.agreed} of ${operators.compared} that the other databases list are at the same operator there${share(operators.agreed, operators.compared)}`,
        ]
      : []),
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)} %)`;
}
