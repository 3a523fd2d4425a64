import { createHash } from 'node:crypto';
import { plainDataJsonSchema, plainDataVersion } from '../../schema/plain-data-schema.ts';
import type { Provider } from '../../src/provider.ts';
import { isProvider } from '../check.ts';
import type { Entries } from '../entries.ts';
import { catalogOf } from './catalog-of.ts';
import { ispdbFile } from './ispdb-file.ts';
import { nodemailerServices } from './nodemailer-services.ts';

/** Paths and texts of the plain files, sorted, SHA256SUMS last. The same entries give the same bytes. */
export function plainData(entries: Pick<Entries, 'providers'>): Map<string, string> {
  const { providers: settings, moved } = catalogOf(entries);
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const providers = byId(
    entries.providers.flatMap(({ value }) => (isProvider(value) ? [withoutSchema(value)] : [])),
  );
  const sorted = byId(settings);
  const catalog = {
    schemaVersion: plainDataVersion,
    providers: sorted.map(({ id, name, kind, family, status, trust, read }) => {
      return { id, name, kind, family, state: status.state, trust, read };
    }),
    moved: sortedObject([...moved]),
  };
  const domains = providers.flatMap(({ id, domains }) =>
    domains.map((each) => [each, id] as const),
  );
  const files = new Map([
    ['catalog.json', json(catalog)],
    ['catalog.schema.json', json(plainDataJsonSchema())],
    ['domains.json', json(sortedObject(domains))],
    ['nodemailer-services.json', json(nodemailerServices(providers))],
    ...providers.map((provider) => [`providers/${provider.id}.json`, json(provider)] as const),
    ...providers.flatMap((provider) =>
      provider.domains.flatMap((domain) => {
        const text = domain.startsWith('*') ? undefined : ispdbFile(domain, provider);
        return text === undefined ? [] : [[`ispdb/${domain}.xml`, text] as const];
      }),
    ),
  ]);
  const paths = [...files.keys()].sort();
  const sums = paths.map((path) => `${sha256(files.get(path) ?? '')}  ${path}\n`);
  return new Map([
    ...paths.map((path) => [path, files.get(path) ?? ''] as const),
    ['SHA256SUMS', sums.join('')],
  ]);
}

function withoutSchema(provider: Provider & { readonly $schema?: string }): Provider {
  const { $schema: _, ...rest } = provider;
  return rest;
}

function sortedObject(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
