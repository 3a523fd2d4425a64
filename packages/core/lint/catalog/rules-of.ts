import type { DiagnosisEntry } from '../../src/diagnosis-entry.ts';
import type { Rule } from '../../src/match/rule.ts';
import type { Provider } from '../../src/provider.ts';

/** Rules of diagnoses and providers in an order of their own, so that the order of files changes nothing. */
export function rulesOf(
  diagnoses: readonly DiagnosisEntry[],
  providers: readonly Provider[],
): Rule[] {
  const all: Rule[] = [
    ...diagnoses.flatMap(({ id, replies, hints = [] }) => [
      ...replies.map(({ match, source }) => ({ diagnosis: id, match, source })),
      ...hints.map((all) => ({ diagnosis: id, match: { all }, hint: true as const })),
    ]),
    ...providers.flatMap(({ id, replies = [] }) =>
      replies.map(({ diagnosis, match, source }) => ({ diagnosis, provider: id, match, source })),
    ),
  ];
  const known = new Set(diagnoses.map((diagnosis) => diagnosis.id));
  return all
    .filter((rule) => known.has(rule.diagnosis))
    .map((rule) => ({ rule, key: JSON.stringify(rule) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ rule }) => rule);
}
