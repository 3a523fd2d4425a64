import { accountIn } from './account-hosts.ts';
import type { CatalogProvider } from './catalog.ts';
import { insertRegion } from './insert-region.ts';

/** The hosts that a template stands for: one a region, or itself. The customer's part stays `%ACCOUNT%`. */
export function hostsOf(
  template: string,
  { regionParameter }: Pick<CatalogProvider, 'regionParameter'>,
): string[] {
  if (!regionParameter) return [template];
  return regionParameter.values.map((region) => insertRegion(template, region));
}

/** Whether a server of the catalog has this name, in one of the provider's regions or for one of its customers. */
export function hasHost(
  template: string,
  provider: Pick<CatalogProvider, 'regionParameter'>,
  host: string,
): boolean {
  return hostsOf(template, provider).some(
    (each) => each === host || accountIn(host, each) !== undefined,
  );
}

/** Hosts of bridges and test servers on the user's own machine, which tell nothing about who provides them. */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || /^127\.|^\[?::1\]?$/.test(host);
}
