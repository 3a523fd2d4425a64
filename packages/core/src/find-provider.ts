import { type CatalogProvider, catalogIndex } from './catalog.ts';
import { domainOf } from './domain-of.ts';
import { lookUp, lookUpHost } from './look-up.ts';
import { parseDomain } from './mailbox.ts';

/** The provider behind an address or a domain; `undefined` if the catalog does not know it or the text is neither. */
export function findProvider(addressOrDomain: string): CatalogProvider | undefined {
  const domain = domainOf(addressOrDomain);
  return domain === undefined ? undefined : lookUp(catalogIndex().byDomain, domain);
}

/** The provider that runs an MX host (`mxbiz1.qq.com`): how company mail on one's own domain is recognised. */
export function findProviderByMx(host: string): CatalogProvider | undefined {
  const name = parseDomain(host).value;
  return name === undefined ? undefined : lookUp(catalogIndex().byMx, name);
}

/** The provider one of whose servers, present or retired, has this host name, also the server of one customer. */
export function findProviderByHost(host: string): CatalogProvider | undefined {
  const name = parseDomain(host).value;
  return name === undefined ? undefined : lookUpHost(catalogIndex(), name);
}
