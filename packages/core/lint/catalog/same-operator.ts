import type { CatalogIndex, CatalogProvider } from '../../src/catalog.ts';
import { lookUp, lookUpHost } from '../../src/look-up.ts';

/** Second levels below which countries let people register names. */
const secondLevels = new Set('ac ad co com edu go gov gr ind ne net nom or org'.split(' '));

/**
 * The name that an operator registered: the last two labels, three below `com.cn`, `ne.jp`, `co.uk`. Coarser than the
 * Public Suffix List, and enough to tell `smtp.example.com` and `mail.example.com` from another operator.
 */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && secondLevels.has(second) ? -3 : -2).join('.');
}

/** Whether a host is run by the provider's family, or stands under a name that the provider's hosts or domains have. */
export function isSameOperator(
  host: string,
  provider: CatalogProvider,
  index: CatalogIndex,
): boolean {
  const owner = lookUpHost(index, host) ?? lookUp(index.byMx, host);
  if (owner) return owner.family === provider.family;
  const own = [
    ...provider.servers.map((server) => server.host),
    ...(provider.retiredHosts ?? []).map((retired) => retired.host),
    ...provider.domains,
  ];
  return own.some((name) => siteOf(name) === siteOf(host));
}
