import { accountIn } from './account-hosts.ts';
import type { CatalogProvider } from './catalog.ts';
import { insertRegion } from './insert-region.ts';
import type { ResolveOptions } from './resolve-settings.ts';

/** What the name of a server says of the settings that it belongs to: the region (`smtp.zoho.eu`) and the customer's part. */
export function optionsOfHost(
  { servers, regionParameter }: CatalogProvider,
  host: string,
): Pick<ResolveOptions, 'region' | 'account'> {
  const regions = regionParameter?.values ?? [undefined];
  for (const { host: template, regions: only } of servers) {
    for (const region of regions) {
      if (only && !only.includes(region?.id ?? '')) continue;
      const filled = insertRegion(template, region);
      const account = accountIn(host, filled);
      if (filled !== host && account === undefined) continue;
      return {
        ...(region && (only || filled !== template) && { region: region.id }),
        ...(account !== undefined && { account }),
      };
    }
  }
  return {};
}
