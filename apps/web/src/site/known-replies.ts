import {
  type CatalogProvider,
  type KnownReply,
  listProviders,
  type Provider,
} from '@mailatlas/core';

const files = import.meta.glob<Provider>('../../../../packages/core/providers/*.json', {
  eager: true,
  import: 'default',
});
const byProvider: ReadonlyMap<string, readonly KnownReply[]> = new Map(
  Object.values(files).map(({ id, replies = [] }) => [id, replies]),
);

/** What one provider answers when a diagnosis is the cause. */
export interface ProviderReplies {
  readonly provider: CatalogProvider;
  readonly examples: readonly KnownReply[];
}

/** The replies that a provider is known for, as they were authored. */
export function repliesOf(id: string): readonly KnownReply[] {
  return byProvider.get(id) ?? [];
}

/** As many as a page can show: of each diagnosis one before a second of any. */
export function repliesToShow(id: string, most: number): readonly KnownReply[] {
  const all = repliesOf(id);
  const firsts = all.filter(
    ({ diagnosis }, at) => all.findIndex((other) => other.diagnosis === diagnosis) === at,
  );
  return [...firsts, ...all.filter((reply) => !firsts.includes(reply))].slice(0, most);
}

/** The replies of all providers that lead to a diagnosis. */
export function repliesThatMean(id: string): ProviderReplies[] {
  return listProviders().flatMap((provider) => {
    const examples = repliesOf(provider.id).filter((reply) => reply.diagnosis === id);
    return examples.length > 0 ? [{ provider, examples }] : [];
  });
}
