import { aliasesOf } from './aliases.ts';
import type { CatalogProvider } from './catalog.ts';

const known = new WeakMap<CatalogProvider, readonly string[]>();

/** Id, names and other names as they are compared; folded once, because a search runs at every key stroke. */
export function foldedNames(provider: CatalogProvider): readonly string[] {
  const names = known.get(provider) ?? namesOf(provider).map(foldName);
  known.set(provider, names);
  return names;
}

/** What a provider is called, as it is written. */
export function namesOf({ id, name }: CatalogProvider): readonly string[] {
  return [id, name.en, name['zh-CN'], ...aliasesOf(id)];
}

/** Lower case, full-width forms to ASCII, no blanks, hyphens or underscores. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
