import type { CatalogProvider } from './catalog.ts';
import type { ProviderGuide } from './guide.ts';
import { type PackedGuide, unpackGuide } from './packed-guide.ts';
import type { Dns, Locale, Source } from './provider.ts';

/** One provider with its guide in one language, and the pages behind both. */
export interface LoadedProvider {
  readonly provider: CatalogProvider;
  readonly guide: ProviderGuide;
  readonly sources: readonly Source[];
  /** What a customer sets at an own domain, if that is known. */
  readonly dns: Dns | undefined;
}

/** What a provider's module holds. */
type Packed = Omit<LoadedProvider, 'guide'> & { readonly guide: PackedGuide };

/** The modules of a language, one a provider. Generated modules use it. @public */
export type ProviderLoaders = Readonly<
  Record<string, () => Promise<{ [Part in keyof Packed]: () => Packed[Part] }>>
>;

const loadersOf: Readonly<Record<Locale, () => Promise<{ loaders: ProviderLoaders }>>> = {
  en: () => import('./generated/providers/en/loaders.ts'),
  'zh-CN': () => import('./generated/providers/zh-CN/loaders.ts'),
};

/** Loads one provider and nothing of the others; `undefined` for an id that does not exist. */
export async function loadProvider(
  id: string,
  locale: Locale,
): Promise<LoadedProvider | undefined> {
  const { loaders } = await loadersOf[locale]();
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) return undefined;
  const module = await load();
  const [provider, sources] = [module.provider(), module.sources()];
  return {
    provider,
    guide: unpackGuide(provider, module.guide(), sources),
    sources,
    dns: module.dns(),
  };
}
