import {
  type Answer,
  addressAt,
  answerForDomain,
  answerForProvider,
  domainsOf,
} from './answers.ts';
import type { Catalog } from './catalog-of.ts';

/** One fact whose answer changed. */
interface FactChange {
  readonly fact: string;
  readonly before: string;
  readonly after: string;
}

/** An address, or a provider without domains, that is answered otherwise than before. */
export interface AnswerChange {
  /** `user@foxmail.com`, or the id of the provider. */
  readonly about: string;
  readonly change: 'new' | 'gone' | 'different';
  readonly facts: readonly FactChange[];
}

export interface CatalogDiff {
  readonly providers: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly moved: readonly { readonly id: string; readonly to: string }[];
  };
  readonly addresses: readonly AnswerChange[];
  readonly withoutDomains: readonly AnswerChange[];
  /** Entries that could not be read, on either side, and were left out. */
  readonly unreadable: readonly string[];
}

/** What the answers of `after` do otherwise than those of `before`, in alphabetical order. */
export function diffCatalogs(before: Catalog, after: Catalog): CatalogDiff {
  const idsBefore = before.providers.map(({ id }) => id);
  const idsAfter = after.providers.map(({ id }) => id);
  const moved = [...after.moved]
    .filter(([id, to]) => before.moved.get(id) !== to)
    .map(([id, to]) => ({ id, to }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const renamed = new Set(moved.map(({ id }) => id));
  return {
    providers: {
      added: without(idsAfter, idsBefore),
      removed: without(idsBefore, idsAfter).filter((id) => !renamed.has(id)),
      moved,
    },
    addresses: changes(
      [...domainsOf(before), ...domainsOf(after)],
      addressAt,
      (domain) => answerForDomain(domain, before),
      (domain) => answerForDomain(domain, after),
    ),
    withoutDomains: changes(
      [...before.providers, ...after.providers]
        .filter(({ domains }) => domains.length === 0)
        .map(({ id }) => id),
      (id) => id,
      (id) => answerForProvider(id, before),
      (id) => answerForProvider(id, after),
    ),
    unreadable: [
      ...before.unreadable.map((path) => `before: ${path}`),
      ...after.unreadable.map((path) => `after: ${path}`),
    ],
  };
}

function changes(
  names: readonly string[],
  about: (name: string) => string,
  before: (name: string) => Answer | undefined,
  after: (name: string) => Answer | undefined,
): AnswerChange[] {
  return [...new Set(names)].sort().flatMap((name) => {
    const [old, now] = [before(name), after(name)];
    const facts = changedFacts(old ?? {}, now ?? {});
    if (facts.length === 0) return [];
    const change = old === undefined ? 'new' : now === undefined ? 'gone' : 'different';
    return [{ about: about(name), change, facts } as const];
  });
}

function changedFacts(before: Answer, after: Answer): FactChange[] {
  const facts = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...facts]
    .map((fact) => ({ fact, before: before[fact] ?? '—', after: after[fact] ?? '—' }))
    .filter((each) => each.before !== each.after);
}

function without(list: readonly string[], others: readonly string[]): string[] {
  return list.filter((each) => !others.includes(each)).sort();
}
