import {
  type CatalogProvider,
  dnsRecordsOf,
  formerServiceOf,
  type Language,
  type RetiredHost,
  type Settings,
} from '@mailatlas/core';

/** The document that `find --json` prints. */
export function findDocument(
  query: string,
  provider: CatalogProvider,
  settings: Settings,
  language: Language,
  retiredHost?: Pick<RetiredHost, 'host' | 'use'>,
) {
  const guide = language.guides[provider.id];
  const former = guide && formerServiceOf(guide, query);
  const dns = language.dns[provider.id];
  return {
    schemaVersion: 1,
    query,
    provider: {
      id: provider.id,
      name: provider.name[language.locale],
      kind: provider.kind,
      status: guide?.status ?? provider.status,
    },
    ...(former && { formerService: former }),
    ...(retiredHost && { retiredHost }),
    ...(settings.region !== undefined && { region: settings.region }),
    ...(settings.account !== undefined && { account: settings.account }),
    ...(guide?.hostParameter && { hostParameter: guide.hostParameter }),
    servers: settings.servers,
    unavailable: provider.unavailable ?? [],
    credentials: guide?.credentials ?? [],
    access: guide?.access ?? [],
    sender: guide?.sender,
    limits: guide?.limits ?? [],
    ...(dns && { dns: dnsRecordsOf(provider, dns, settings.region) }),
    ...(guide?.oauth2 && { oauth2: guide.oauth2 }),
    confusedWith: guide?.confusedWith ?? [],
    ...(guide?.disagreements && { disagreements: guide.disagreements }),
    services: guide?.services ?? [],
    quirks: provider.quirks ?? [],
    trust: provider.trust,
    sources: language.sources[provider.id] ?? [],
  };
}

/** The document where no provider is the answer: what to ask for instead. */
export function nothingFound(query: string, suggestions: readonly string[]) {
  return {
    schemaVersion: 1,
    query,
    provider: null,
    servers: [],
    credentials: [],
    access: [],
    suggestions,
  };
}
