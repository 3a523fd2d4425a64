import { aliasesOf } from './aliases.ts';
import { type CatalogProvider, listProviders } from './catalog.ts';

/** Providers whose id, names, other names or domains fit the query, best first. An empty query gives all. */
export function searchProviders(query: string): CatalogProvider[] {
  const wanted = fold(query);
  if (wanted === '') return [...listProviders()];
  return listProviders()
    .map((provider) => ({ provider, rank: rankOf(provider, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.provider.id < b.provider.id ? -1 : 1))
    .map(({ provider }) => provider);
}

/** 4: a name in full; 3: the beginning of one; 2: a part of a name; 1: a part of a domain; 0: nothing. */
function rankOf(provider: CatalogProvider, wanted: string): number {
  const names = namesOf(provider);
  if (names.includes(wanted)) return 4;
  if (provider.domains.includes(wanted)) return 4;
  if (names.some((name) => name.startsWith(wanted))) return 3;
  if (names.some((name) => name.includes(wanted))) return 2;
  return wanted.length > 1 && provider.domains.some((domain) => domain.includes(wanted)) ? 1 : 0;
}

const foldedNames = new WeakMap<CatalogProvider, readonly string[]>();

/** Id, names and other names as they are compared; folded once, because a search runs at every key stroke. */
function namesOf(provider: CatalogProvider): readonly string[] {
  const known = foldedNames.get(provider);
  if (known) return known;
  const { id, name } = provider;
  const names = [id, name.en, name['zh-CN'], ...aliasesOf(id)].map(fold);
  foldedNames.set(provider, names);
  return names;
}

/** Lower case, full-width forms to ASCII, no blanks, hyphens or underscores. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
