import { expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { rules } from '../src/generated/rules.ts';
import { diagnose, readEvidence } from '../src/index.ts';
import { compileRules } from '../src/match/match-rules.ts';
import type { Rule } from '../src/match/rule.ts';

const texts = readEntries().diagnoses.flatMap(
  (entry) => entry.value?.replies.map((reply) => reply.example) ?? [],
);
const evidence = texts.map((text) => readEvidence(text));

/** As many rules as wanted: the real ones, then copies whose words are not in any text. */
function rulesOf(count: number): Rule[] {
  const real = rules();
  return Array.from({ length: count }, (_, at) => {
    const rule = real[at % real.length] as Rule;
    if (at < real.length) return rule;
    const mark = (literal: string) => `${literal} ${at.toString(36)}`;
    const { all, any, ...match } = rule.match;
    return { ...rule, match: { ...match, all: (all ?? any ?? ['nothing']).map(mark) } };
  });
}

/** What the rules would cost without the automaton: each literal searched for by itself. */
function oneByOne(list: readonly Rule[]): number {
  let found = 0;
  for (const { folded } of evidence)
    for (const { match } of list)
      if (match.all?.every((literal) => folded.includes(literal))) found++;
  return found;
}

test('matching, and how it grows with the rules', async ({ bench }) => {
  const sizes = [rules().length, 1000, 10_000];
  const matchers = sizes.map((size) => compileRules(rulesOf(size)));
  const run = (at: number) => () => {
    for (const each of evidence) matchers[at]?.match(each);
  };
  const result = await bench.compare(
    ...sizes.map((size, at) => bench(`${size} rules`, run(at))),
    bench(`String.includes, ${sizes[0]} rules`, () => void oneByOne(rules())),
    bench('readEvidence and diagnose', () => {
      for (const text of texts) diagnose(readEvidence(text));
    }),
    { time: 400 },
  );
  const perText = (name: string) =>
    ((result.get(name as Parameters<typeof result.get>[0]).latency.p50 ?? 0) * 1000) / texts.length;
  for (const name of [
    ...sizes.map((size) => `${size} rules`),
    `String.includes, ${sizes[0]} rules`,
    'readEvidence and diagnose',
  ])
    console.log(`${name}: median ${perText(name).toFixed(1)} µs a text`);
  const started = performance.now();
  compileRules(rules());
  console.log(
    `engine over ${sizes[0]} rules: ready in ${(performance.now() - started).toFixed(1)} ms`,
  );
  expect(perText(`${sizes[0]} rules`)).toBeGreaterThan(0);
});
