import {
  aliasesOf,
  type CatalogProvider,
  getProvider,
  parseDomain,
  searchProviders,
} from '@mailatlas/core';

/** The id of the provider that is called so, by id or by the name that fits best; needs the whole catalog. */
export function findByName(text: string): string | undefined {
  const [best] = searchProviders(text);
  return (getProvider(text) ?? (best && fits(text, best) ? best : undefined))?.id;
}

/** `nate.com` is a part of `reincarnate.com` and somebody else's: a domain must be a name in full. */
function fits(text: string, { id, name }: CatalogProvider): boolean {
  const isDomain = text.includes('.') && parseDomain(text).value !== undefined;
  return (
    !isDomain || [id, name.en, name['zh-CN'], ...aliasesOf(id)].some((each) => same(each, text))
  );
}

function same(name: string, text: string): boolean {
  return name.toLowerCase() === text.toLowerCase();
}
