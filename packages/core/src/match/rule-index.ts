import { anchorsOf } from './anchors-of.ts';
import type { Rule } from './rule.ts';

/** A rule and its words as numbers of the index's literals. */
export interface IndexedRule {
  readonly rule: Rule;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
}

/** Rules as matching works on them: each of their words once, in the order in which they come, and its anchor. */
export interface RuleIndex {
  readonly literals: readonly string[];
  readonly anchors: readonly number[];
  readonly rules: readonly IndexedRule[];
}

const nothing: readonly never[] = [];

/** `anchors` are those of an earlier index of the same rules in the same order. */
export function indexRules(rules: readonly Rule[], anchors?: readonly number[]): RuleIndex {
  const literals: string[] = [];
  const numbers = new Map<string, number>();
  const numbersOf = (words: readonly string[] | undefined): readonly number[] => {
    if (!words) return nothing;
    const found: number[] = [];
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = literals.push(word) - 1;
        numbers.set(word, number);
      }
      found.push(number);
    }
    return found;
  };
  const indexed: IndexedRule[] = [];
  for (const rule of rules) {
    const { all, any, none } = rule.match;
    indexed.push({ rule, all: numbersOf(all), any: numbersOf(any), none: numbersOf(none) });
  }
  return { literals, anchors: anchors ?? anchorsOf(literals), rules: indexed };
}
