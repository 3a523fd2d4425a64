import type { CatalogProvider, ProviderGuide, Settings, Source } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';

/** What every part of a provider's page is made from. */
export interface AboutProvider {
  readonly texts: Texts;
  readonly provider: CatalogProvider;
  readonly guide: ProviderGuide;
  readonly settings: Settings;
  readonly sources: readonly Source[];
}
