import { linksOf } from '../check-links.ts';
import type { Entries } from '../entries.ts';
import { catalogOf } from './catalog-of.ts';
import { endpointsOf } from './endpoints-of.ts';

/** The names under which a history keeps what the catalog has: its servers and its pages. */
export function namesAskedFor(entries: Entries): Set<string> {
  return new Set([
    ...endpointsOf(catalogOf(entries).providers).map(({ name }) => name),
    ...linksOf(entries).map(({ url }) => url),
  ]);
}
