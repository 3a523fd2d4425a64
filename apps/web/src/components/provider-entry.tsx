import type { CatalogProvider } from '@mailatlas/core';
import { providerPath } from '../site/paths.ts';
import type { Texts } from '../words/texts.ts';

/** A provider in a list: its name as a link, what it is, and the domains people know it by. */
export function ProviderEntry({ provider, texts }: { provider: CatalogProvider; texts: Texts }) {
  const { language } = texts;
  const domains = provider.domains.slice(0, 3);
  return (
    <li class="entry">
      <a href={providerPath(language.locale, provider.id)}>{provider.name[language.locale]}</a>
      <small>
        {[language.phrases.kind[provider.kind], ...domains].join(' · ')}
        {provider.domains.length > 3 && ' …'}
      </small>
    </li>
  );
}
