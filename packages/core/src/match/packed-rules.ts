import type { Match } from '../known-reply.ts';
import type { Rule } from './rule.ts';
import { indexRules } from './rule-index.ts';

/** Where in each word of the rules its rarest units stand, in the order in which the words come; for replies and for hints. */
export interface Anchors {
  readonly replies: readonly number[];
  readonly hints: readonly number[];
}

/** Rules as they are shipped: by diagnosis, and each page once. */
export interface PackedRules {
  readonly anchors: Anchors;
  readonly sources: readonly string[];
  readonly byDiagnosis: Readonly<
    Record<
      string,
      {
        /** What must be held, the page as a number, and the provider if it is one's own. */
        readonly replies: readonly (readonly [match: Match, source: number, provider?: string])[];
        readonly hints: readonly (readonly string[])[];
      }
    >
  >;
}

export function packRules(rules: readonly Rule[]): PackedRules {
  const sources = [...new Set(rules.flatMap(({ source }) => source ?? []))].sort();
  const numbers = new Map(sources.map((source, number) => [source, number]));
  const byDiagnosis: Record<
    string,
    { replies: [Match, number, string?][]; hints: (readonly string[])[] }
  > = {};
  for (const { diagnosis, provider, match, source, hint } of rules) {
    byDiagnosis[diagnosis] ??= { replies: [], hints: [] };
    const { replies, hints } = byDiagnosis[diagnosis];
    if (hint) hints.push(match.all ?? []);
    else {
      const number = numbers.get(source ?? '') ?? -1;
      replies.push(provider === undefined ? [match, number] : [match, number, provider]);
    }
  }
  const { replies, hints } = halvesOf(unpackRules({ sources, byDiagnosis }));
  const anchors = { replies: indexRules(replies).anchors, hints: indexRules(hints).anchors };
  return { anchors, sources, byDiagnosis };
}

/** Replies that were seen, and hints. */
export function halvesOf(rules: readonly Rule[]): { replies: Rule[]; hints: Rule[] } {
  const replies: Rule[] = [];
  const hints: Rule[] = [];
  for (const rule of rules) (rule.hint ? hints : replies).push(rule);
  return { replies, hints };
}

/** In plain loops: this is the first thing that a first diagnosis waits for. */
export function unpackRules({ sources, byDiagnosis }: Omit<PackedRules, 'anchors'>): Rule[] {
  const rules: Rule[] = [];
  for (const diagnosis of Object.keys(byDiagnosis)) {
    const { replies = [], hints = [] } = byDiagnosis[diagnosis] ?? {};
    for (const [match, number, provider] of replies) {
      const source = sources[number] as string;
      rules.push(
        provider === undefined
          ? { diagnosis, match, source }
          : { diagnosis, match, source, provider },
      );
    }
    for (const all of hints) rules.push({ diagnosis, match: { all }, hint: true });
  }
  return rules;
}
