import type { Fact } from '../src/fact.ts';
import { LineReader } from '../src/read-line.ts';

/** The present in all tests. */
export const now = Date.UTC(2026, 10, 22, 12);

/** The facts in lines, without their times. */
export function factsOf(...lines: string[]): Omit<Fact, 'at'>[] {
  return timedFactsOf(...lines).map(({ at: _, ...fact }) => fact);
}

export function timedFactsOf(...lines: string[]): Fact[] {
  const reader = new LineReader(now);
  const facts: Fact[] = [];
  for (const line of lines) reader.read(line, (fact) => facts.push(fact));
  return facts;
}
