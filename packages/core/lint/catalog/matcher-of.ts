import { compileRules, type Matcher } from '../../src/match/match-rules.ts';
import { isProvider } from '../check.ts';
import type { Entries } from '../entries.ts';
import { rulesOf } from './rules-of.ts';

/** The rules of authored entries, without a generated file between. */
export function matcherOf({ providers, diagnoses }: Entries): Matcher {
  return compileRules(
    rulesOf(
      diagnoses.flatMap(({ value }) => value ?? []),
      providers.flatMap(({ value }) => (isProvider(value) ? [value] : [])),
    ),
  );
}
