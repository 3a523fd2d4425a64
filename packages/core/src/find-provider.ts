import { type CatalogProvider, catalogIndex, lookUp } from './catalog.ts';
import { parseDomain, parseMailbox } from './mailbox.ts';

/** Addresses as nearly everybody types them: their domain can be looked up as it stands. */
const plainAddress = /^[\w.+-]+@([a-z0-9.-]+)$/;

/** The provider behind an address or a domain; `undefined` if the catalog does not know it or the text is neither. */
export function findProvider(addressOrDomain: string): CatalogProvider | undefined {
  const domain = domainOf(addressOrDomain);
  return domain === undefined ? undefined : lookUp(catalogIndex().byDomain, domain);
}

function domainOf(addressOrDomain: string): string | undefined {
  const plain = plainAddress.exec(addressOrDomain)?.[1];
  if (plain !== undefined) return parseDomain(plain).value;
  return /[@＠]/.test(addressOrDomain)
    ? parseMailbox(addressOrDomain).value?.domain
    : parseDomain(addressOrDomain).value;
}

/** The provider that runs an MX host (`mxbiz1.qq.com`): how company mail on one's own domain is recognised. */
export function findProviderByMx(host: string): CatalogProvider | undefined {
  const name = parseDomain(host).value;
  return name === undefined ? undefined : lookUp(catalogIndex().byMx, name);
}

/** The provider one of whose servers, present or retired, has this host name. */
export function findProviderByHost(host: string): CatalogProvider | undefined {
  const name = parseDomain(host).value;
  return name === undefined ? undefined : catalogIndex().byHost.get(name);
}
