import {
  type CatalogProvider,
  findProvidersByName,
  findProvidersOfHost,
  getProvider,
  hostIn,
} from '@mailatlas/core';

/** Whom a text means that is no mail domain of theirs; several where it fits several. */
export interface Meant {
  readonly providers: readonly CatalogProvider[];
  /** The host by which they were found. */
  readonly host?: string;
}

/** Looks an id, a name, a host or a web address up; needs the whole catalog. */
export function searchCatalog(text: string): Meant {
  const known = getProvider(text);
  const named = known ? [known] : findProvidersByName(text);
  const host = named.length > 0 ? undefined : hostIn(text);
  return host === undefined ? { providers: named } : { providers: findProvidersOfHost(host), host };
}
