import { type CatalogProvider, formatHost, type Locale, resolveSettings } from '@mailatlas/core';
import { providerPath } from '../site/paths.ts';
import type { Texts } from '../words/texts.ts';

interface ProviderEntryProps {
  readonly provider: CatalogProvider;
  readonly texts: Texts;
  /** Whether to say what kind of service it is, where no heading says so. */
  readonly withKind?: boolean;
}

/** A provider in a list: its name as a link, and the domains (or the host) people know it by. */
export function ProviderEntry({ provider, texts, withKind }: ProviderEntryProps) {
  const { language } = texts;
  const domains = provider.domains.slice(0, 3);
  const known = domains.length > 0 ? domains : hostOf(provider, language.locale);
  return (
    <li class="entry">
      <a href={providerPath(language.locale, provider.id)}>{provider.name[language.locale]}</a>
      <small>
        {[...(withKind ? [language.phrases.kind[provider.kind]] : []), ...known].join(' · ')}
        {provider.domains.length > 3 && ' …'}
      </small>
    </li>
  );
}

/** The host to recommend, for a provider that has no domains of its own. */
function hostOf(provider: CatalogProvider, locale: Locale): string[] {
  const [server] = resolveSettings(provider).value?.servers ?? [];
  const { hostParameter } = provider;
  return server ? [formatHost(server, hostParameter && { name: hostParameter.name[locale] })] : [];
}
