import { type CatalogProvider, catalogIndex } from '../catalog.ts';
import { lookUp, lookUpHost } from '../look-up.ts';

/** What host names are made of. */
const hostCharacter = /[a-z0-9.-]/;
/** Names end in a label with a letter (RFC 3696 section 2); addresses and enhanced codes do not. */
const lastLabel = /[a-z][a-z0-9-]*$/;
/** The longest name (RFC 1035 section 2.3.4). */
const longest = 253;

/** The provider one of whose servers a folded text names. Web addresses and mailboxes do not count. */
export function findProviderInText(folded: string): CatalogProvider | undefined {
  const index = catalogIndex();
  for (let dot = folded.indexOf('.'); dot >= 0; ) {
    const [start, end] = runAround(folded, dot);
    const before = folded[start - 1];
    const name = folded.slice(start, end).replace(/^[.-]+|[.-]+$/g, '');
    if (before !== '@' && before !== '/' && name.length <= longest && lastLabel.test(name)) {
      const provider = lookUpHost(index, name);
      if (provider) return provider;
    }
    dot = folded.indexOf('.', end);
  }
  return undefined;
}

/** Where the run of host characters around a dot begins and ends, as far as a name could reach. */
function runAround(text: string, dot: number): [start: number, end: number] {
  let start = dot;
  while (start > 0 && dot - start < longest && hostCharacter.test(text[start - 1] as string))
    start--;
  let end = dot + 1;
  while (end < text.length && end - dot < longest && hostCharacter.test(text[end] as string)) end++;
  return [start, end];
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
