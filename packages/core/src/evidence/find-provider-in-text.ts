import { type CatalogProvider, catalogIndex } from '../catalog.ts';
import { lookUp, lookUpHost } from '../look-up.ts';

/** A run of what host names are made of; the index knows which of them are hosts. */
const hostRun = /[a-z0-9][a-z0-9.-]{3,252}/g;

/** The provider one of whose servers a folded text names. Web addresses and mailboxes do not count. */
export function findProviderInText(folded: string): CatalogProvider | undefined {
  const index = catalogIndex();
  for (const found of folded.matchAll(hostRun)) {
    const before = folded[found.index - 1];
    if (before === '@' || before === '/') continue;
    const provider = lookUpHost(index, found[0].replace(/[.-]+$/, ''));
    if (provider) return provider;
  }
  return undefined;
}

/** The provider whose own web pages a reply points to: a reply with `service.mail.qq.com` in it comes from QQ. */
export function findProviderByLink(folded: string): CatalogProvider | undefined {
  for (const found of folded.matchAll(/https?:\/\/([a-z0-9.-]{4,253})/g)) {
    const provider = lookUp(linkIndex(), found[1] ?? '');
    if (provider) return provider;
  }
  return undefined;
}

let links: Map<string, CatalogProvider> | undefined;

/** Domains of mailbox providers, as parents of the hosts of their help pages. */
function linkIndex(): ReadonlyMap<string, CatalogProvider> {
  if (links) return links;
  links = new Map();
  for (const [domain, provider] of catalogIndex().byDomain) {
    if (!domain.startsWith('.')) links.set(`.${domain}`, provider);
  }
  return links;
}
