import { type CatalogProvider, listProviders } from './catalog.ts';
import { foldedNames, foldName } from './folded-names.ts';
import { parseDomain } from './mailbox.ts';

/** Providers whose id, names, other names or domains fit the query, best first. An empty query gives all. */
export function searchProviders(query: string): CatalogProvider[] {
  const wanted = foldName(query);
  return wanted === '' ? [...listProviders()] : ranked(wanted).map(({ provider }) => provider);
}

/**
 * The providers that a name stands for: who is called so, else who has it as a domain (`qq`: `qq.com`), else all who fit it
 * best (`网易`: 163, 126, yeah.net and the others whose names begin so). `nate.com` is a part of `reincarnate.com` and
 * somebody else's: a domain is a name in full or none.
 */
export function findProvidersByName(name: string): CatalogProvider[] {
  const wanted = foldName(name);
  if (wanted === '') return [];
  const [best, ...others] = ranked(wanted);
  const isDomain = name.includes('.') && parseDomain(name).value !== undefined;
  if (!best || (isDomain && best.rank < inFull)) return [];
  const all = [best, ...others.filter(({ rank }) => rank === best.rank)].map(
    ({ provider }) => provider,
  );
  if (best.rank === inFull) return all;
  const [owner, ...more] = all.filter(({ domains }) =>
    domains.some((domain) => domain.startsWith(`${wanted}.`)),
  );
  return owner && more.length === 0 ? [owner] : all;
}

function ranked(wanted: string): { provider: CatalogProvider; rank: number }[] {
  return listProviders()
    .map((provider) => ({ provider, rank: rankOf(provider, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.provider.id < b.provider.id ? -1 : 1));
}

const inFull = 4;

/** 4: a name in full; 3: the beginning of one; 2: a part of a name; 1: a part of a domain; 0: nothing. */
function rankOf(provider: CatalogProvider, wanted: string): number {
  const names = foldedNames(provider);
  if (names.includes(wanted)) return inFull;
  if (provider.domains.includes(wanted)) return inFull;
  if (names.some((name) => name.startsWith(wanted))) return 3;
  if (names.some((name) => name.includes(wanted))) return 2;
  return wanted.length > 1 && provider.domains.some((domain) => domain.includes(wanted)) ? 1 : 0;
}
