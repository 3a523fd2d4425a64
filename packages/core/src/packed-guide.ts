import type { CatalogProvider } from './catalog.ts';
import type { ProviderGuide } from './guide.ts';
import type { Source } from './provider.ts';

/** What the settings of a provider say already, part by part and in the same order. */
const inSettings = {
  access: ['protocols', 'default', 'actor'],
  credentials: ['kind', 'protocols', 'accountPasswordWorks', 'needs'],
  limits: ['what', 'value', 'plan'],
} as const;

/** A guide as it is shipped: without what the settings have, and with places in `sources` instead of ids. */
export type PackedGuide = Readonly<Record<string, unknown>>;

export function packGuide(
  { id: _, ...guide }: ProviderGuide,
  sources: readonly Source[],
): PackedGuide {
  const { access, credentials, limits, sender, status } = guide;
  const places = new Map(sources.map((source, place) => [source.id, place] as const));
  const lean = {
    ...guide,
    status: without(status, ['state', 'since', 'to']),
    sender: without(sender, ['address']),
    access: access.map((each) => without(each, inSettings.access)),
    credentials: credentials.map((each) => without(each, inSettings.credentials)),
    ...(limits && { limits: limits.map((each) => without(each, inSettings.limits)) }),
  };
  return replaceIds(lean, (id) => places.get(id as string)) as PackedGuide;
}

/** The whole guide of a provider again. */
export function unpackGuide(
  provider: CatalogProvider,
  packed: PackedGuide,
  sources: readonly Source[],
): ProviderGuide {
  const guide = replaceIds(packed, (place) => sources[place as number]?.id) as ProviderGuide;
  const { id, status, senderAddress, access, credentials, limits = [] } = provider;
  return {
    ...guide,
    id,
    status: { ...status, ...guide.status },
    sender: { ...guide.sender, address: senderAddress },
    access: guide.access.map((each, at) => ({ ...only(access[at], inSettings.access), ...each })),
    credentials: guide.credentials.map((each, at) => ({
      ...only(credentials[at], inSettings.credentials),
      ...each,
    })),
    ...(guide.limits && {
      limits: guide.limits.map((each, at) => ({ ...only(limits[at], inSettings.limits), ...each })),
    }),
  };
}

/** The guides of all these providers, by id. */
export function unpackGuides(
  providers: readonly CatalogProvider[],
  guides: Readonly<Record<string, PackedGuide>>,
  sources: Readonly<Record<string, readonly Source[]>>,
): Record<string, ProviderGuide> {
  return Object.fromEntries(
    providers.map((provider) => [
      provider.id,
      unpackGuide(provider, guides[provider.id] ?? {}, sources[provider.id] ?? []),
    ]),
  );
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function only<T extends object>(value: T | undefined, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => keys.includes(key)));
}

function replaceIds(value: unknown, replace: (id: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => replaceIds(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value))
    copy[key] =
      (key === 'sources' || key === 'listedBy') && Array.isArray(each)
        ? each.map(replace)
        : replaceIds(each, replace);
  return copy;
}
