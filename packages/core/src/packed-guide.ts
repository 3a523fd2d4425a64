import type { ProviderGuide } from './guide.ts';
import type { Source } from './provider.ts';

/** A value in which every list of source ids is a list of places in the provider's sources. */
type Packed<T> = T extends readonly (infer Item)[]
  ? readonly Packed<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T]: Key extends 'sources' | 'listedBy'
          ? readonly number[]
          : Packed<T[Key]>;
      }
    : T;

/** A guide as it is shipped: a tenth smaller, since the names of sources and the provider's id stand once. */
export type PackedGuide = Packed<Omit<ProviderGuide, 'id'>>;

export function packGuide(
  { id: _, ...guide }: ProviderGuide,
  sources: readonly Source[],
): PackedGuide {
  const places = new Map(sources.map(({ id }, place) => [id, place] as const));
  return replaceIds(guide, (id) => places.get(id as string)) as PackedGuide;
}

export function unpackGuide(
  id: string,
  guide: PackedGuide,
  sources: readonly Source[],
): ProviderGuide {
  const rest = replaceIds(guide, (place) => sources[place as number]?.id);
  return { id, ...(rest as Omit<ProviderGuide, 'id'>) };
}

/** The guides of every provider, with their ids. */
export function unpackGuides(
  guides: Readonly<Record<string, PackedGuide>>,
  sources: Readonly<Record<string, readonly Source[]>>,
): Record<string, ProviderGuide> {
  return Object.fromEntries(
    Object.entries(guides).map(([id, guide]) => [id, unpackGuide(id, guide, sources[id] ?? [])]),
  );
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
