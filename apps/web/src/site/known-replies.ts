import { type CatalogProvider, type Language, listProviders } from '@mailatlas/core';

/** What one provider answers when a diagnosis is the cause. */
export interface ProviderReplies {
  readonly provider: CatalogProvider;
  readonly examples: readonly { readonly example: string; readonly source: string }[];
}

/** The replies of all providers that lead to a diagnosis. */
export function repliesThatMean(id: string, language: Language): ProviderReplies[] {
  return listProviders().flatMap((provider) => {
    const replies = language.guides[provider.id]?.replies ?? [];
    const examples = replies.filter((reply) => reply.diagnosis === id);
    return examples.length > 0 ? [{ provider, examples }] : [];
  });
}
