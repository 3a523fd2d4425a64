import { domainOf } from './domain-of.ts';
import { domainIndex } from './generated/domain-index.ts';
import { keyOf, lookUp } from './look-up.ts';

let ids: Map<string, string> | undefined;

/**
 * The id of the provider behind an address or a domain, found with the domains alone: for programs that then load that one
 * provider (`loadProvider`) and have no use for the whole catalog.
 */
export function findProviderId(addressOrDomain: string): string | undefined {
  const domain = domainOf(addressOrDomain);
  ids ??= readIds();
  return domain === undefined ? undefined : lookUp(ids, domain);
}

function readIds(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [id, domains] of Object.entries(domainIndex()))
    for (const domain of domains.split(' ')) map.set(keyOf(domain), id);
  return map;
}
