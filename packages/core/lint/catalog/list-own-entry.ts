import type { CatalogProvider } from '../../src/catalog.ts';
import type { Provider } from '../../src/provider.ts';
import { resolveSettings } from '../../src/resolve-settings.ts';
import { type ListedServer, type Listing, usernameForm } from './listed-service.ts';
import { settingsOf } from './settings-of.ts';

/** Whether a parsed JSON file looks like an entry of a catalog of this project. */
export function isOwnEntry(value: unknown): value is Provider {
  const { id, servers, domains } = (value ?? {}) as Partial<Provider>;
  return typeof id === 'string' && Array.isArray(servers) && Array.isArray(domains);
}

/** An entry of another checkout of this catalog, as one service among others. */
export function listOwnEntry(place: string, provider: Provider): Listing {
  try {
    const settings = settingsOf(provider);
    const { id, name, domains } = settings;
    const { aliases = [] } = provider;
    const names = [id, name.en, name['zh-CN'], ...aliases];
    return {
      services: [{ place, names, domains, servers: serversOf(settings) }],
      skipped: [],
    };
  } catch (error) {
    return { services: [], skipped: [{ place, reason: (error as Error).message }] };
  }
}

/** Every endpoint of a provider that can be named, those of its regions included. */
export function serversOf(provider: CatalogProvider): ListedServer[] {
  const regions = provider.regionParameter?.values.map(({ id }) => id) ?? [undefined];
  return regions.flatMap((region) => {
    const { value } = resolveSettings(provider, region === undefined ? {} : { region });
    return (value?.servers ?? []).flatMap(({ protocol, host, port, tls }, index) => {
      if (host === null) return [];
      const [template = ''] = provider.servers[index]?.username ?? provider.username;
      return [{ protocol, host, port, tls, username: usernameForm(template) }];
    });
  });
}
