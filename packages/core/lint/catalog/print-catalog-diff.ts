import type { AnswerChange, CatalogDiff } from './diff-catalogs.ts';

/** The lines that a reviewer reads: providers, addresses, providers without domains, and how many of each. */
export function catalogDiffLines(diff: CatalogDiff): string[] {
  const { providers, addresses, withoutDomains, unreadable } = diff;
  return [
    ...unreadable.map((path) => `not readable, left out: ${path}`),
    ...providers.added.map((id) => `provider added: ${id}`),
    ...providers.removed.map((id) => `provider removed: ${id}`),
    ...providers.moved.map(({ id, to }) => `provider moved: ${id} -> ${to}`),
    ...addresses.flatMap(changeLines),
    ...withoutDomains.flatMap(changeLines),
    `providers: ${providers.added.length} added, ${providers.removed.length} removed, ${providers.moved.length} moved`,
    `addresses: ${countOf(addresses)}`,
    `providers without domains: ${countOf(withoutDomains)}`,
  ];
}

function changeLines({ about, change, facts }: AnswerChange): string[] {
  if (change === 'different')
    return facts.map(({ fact, before, after }) => `${about}: ${fact} ${before} -> ${after}`);
  const side = change === 'new' ? 'after' : 'before';
  const shown = facts
    .filter((fact) => ['provider', 'submission', 'imap', 'pop3'].includes(fact.fact))
    .map((fact) => `${fact.fact} ${fact[side]}`)
    .join('; ');
  return [`${about}: ${change === 'new' ? `not known -> ${shown}` : `${shown} -> not known`}`];
}

function countOf(changes: readonly AnswerChange[]): string {
  const count = (kind: AnswerChange['change']) =>
    changes.filter(({ change }) => change === kind).length;
  return `${count('different')} answered differently, ${count('new')} new, ${count('gone')} gone`;
}
