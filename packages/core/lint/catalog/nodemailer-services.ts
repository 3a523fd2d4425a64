import type { CatalogProvider } from '../../src/catalog.ts';
import type { Provider } from '../../src/provider.ts';
import { resolveSettings } from '../../src/resolve-settings.ts';
import { settingsOf } from './settings-of.ts';

/** One service in the form of nodemailer's `services.json`. */
export interface NodemailerService {
  readonly description: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTLS?: true;
  readonly ignoreTLS?: true;
}

/** The recommended submission server of every provider that has one with a host for everybody; regions stand under `<id>-<region>`. */
export function nodemailerServices(
  providers: readonly Provider[],
): Record<string, NodemailerService> {
  const services: Record<string, NodemailerService> = {};
  const taken = new Set(providers.map(({ id }) => keyOf(id)));
  for (const provider of providers) {
    const { id, name, regionParameter: regions } = provider;
    const domains = provider.domains.filter((domain) => !domain.startsWith('*'));
    const aliases = [name.en, ...(provider.aliases ?? [])].filter((alias) => {
      const key = keyOf(alias);
      const free = key !== '' && !taken.has(key);
      if (free) taken.add(key);
      return free;
    });
    const settings = settingsOf(provider);
    const service = serviceOf(settings, undefined, name.en);
    if (service)
      services[id] = {
        ...service,
        ...(aliases.length > 0 && { aliases }),
        ...(domains.length > 0 && { domains }),
      };
    for (const region of regions?.values ?? []) {
      const regional = serviceOf(settings, region.id, `${name.en}, ${region.name.en}`);
      if (regional) services[`${id}-${region.id}`] = regional;
    }
  }
  return services;
}

function serviceOf(
  provider: CatalogProvider,
  region: string | undefined,
  description: string,
): NodemailerService | undefined {
  const { value } = resolveSettings(provider, region === undefined ? {} : { region });
  const server = value?.servers.find(
    ({ protocol, host }) => protocol === 'submission' && host !== null,
  );
  if (typeof server?.host !== 'string') return undefined;
  const { host, port, tls } = server;
  return {
    description,
    host,
    port,
    secure: tls === 'implicit',
    ...(tls === 'starttls' && { requireTLS: true }),
    ...(tls === 'none' && { ignoreTLS: true }),
  };
}

/** What nodemailer makes of a name before it looks it up: a name in Chinese is nothing to it. */
function keyOf(name: string): string {
  return name.replace(/[^a-zA-Z0-9.-]/g, '').toLowerCase();
}
