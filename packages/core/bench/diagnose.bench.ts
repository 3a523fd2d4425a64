import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { diagnose, type Evidence, readEvidence } from '../src/index.ts';
import { compileRules } from '../src/match/match-rules.ts';
import { readRules } from '../src/match/read-rules.ts';
import type { Rule } from '../src/match/rule.ts';
import { zoneMtaClassifier } from './zone-mta.ts';

const { diagnoses, providers } = readEntries();
const replies = [...diagnoses, ...providers].flatMap(({ value }) =>
  value && 'replies' in value ? (value.replies ?? []) : [],
);
const texts = replies.map((reply) => reply.example);
const evidence = texts.map((text) => readEvidence(text));

/** A thousand of the real rules, of all areas alike. */
const allRules = readRules().rules;
const thousand = everyNth(allRules, 1000);
/** The examples of these: what a system of a thousand rules is asked, and one of ten thousand as well. */
const known = new Set(thousand.map(({ match }) => JSON.stringify(match)));
const evidenceOfThousand = replies
  .filter(({ match }) => known.has(JSON.stringify(match)))
  .map(({ example }) => readEvidence(example));

function everyNth<T>(list: readonly T[], count: number): T[] {
  const step = list.length / count;
  return Array.from({ length: count }, (_, at) => list[Math.floor(at * step)] as T);
}

/** The real rules, then copies whose words are not in any text. */
function rulesOf(count: number): Rule[] {
  return Array.from({ length: count }, (_, at) => {
    const rule = allRules[at % allRules.length] as Rule;
    if (at < allRules.length) return rule;
    const mark = (literal: string) => `${literal} ${at.toString(36)}`;
    const { all, any, ...match } = rule.match;
    return { ...rule, match: { ...match, all: (all ?? any ?? ['nothing']).map(mark) } };
  });
}

/** What the rules would cost without the index: each literal searched for by itself. */
function oneByOne(list: readonly Rule[]): number {
  let found = 0;
  for (const { folded } of evidence)
    for (const { match } of list)
      if (match.all?.every((literal) => folded.includes(literal))) found++;
  return found;
}

/** 100 kB of what makes careless patterns slow. */
const hostile = [
  'a',
  'a.',
  '550 ',
  '550-5.7.1 x\n',
  'smtp://',
  '1 LOGIN a b\n',
  'password=',
  '<p ',
  'ä½',
  'pass: x\n',
  'AUTH PLAIN AGEAYg==\n',
  'From: mailer-daemon\n',
  'Returned mail\n\nSubject: a\n b\n',
].map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)));

test('matching, and how it grows with the rules, beside zone-mta', async ({ bench }) => {
  const all = allRules.length;
  const matchers = [thousand, rulesOf(all), rulesOf(10_000)].map((rules) => ({
    size: rules.length,
    matcher: compileRules(rules),
  }));
  const zoneMta = zoneMtaClassifier();
  const over = (name: string, list: readonly Evidence[]) =>
    matchers.map(({ size, matcher }) =>
      bench(`${size} rules, ${name}`, () => {
        for (const each of list) matcher.match(each);
      }),
    );
  const ofThousand = 'texts that the thousand know';
  const result = await bench.compare(
    ...over(ofThousand, evidenceOfThousand),
    ...over('all texts', evidence),
    bench(`String.includes, ${all} rules`, () => void oneByOne(allRules)),
    bench('zone-mta, its 317 rules', () => {
      for (const text of texts) zoneMta(text);
    }),
    bench('readEvidence and diagnose', () => {
      for (const text of texts) diagnose(readEvidence(text));
    }),
    { time: 400 },
  );
  const perText = (name: string, count = texts.length) =>
    ((result.get(name as Parameters<typeof result.get>[0]).latency.p50 ?? 0) * 1000) / count;
  for (const [name, count] of [
    [ofThousand, evidenceOfThousand.length],
    ['all texts', texts.length],
  ] as const) {
    const [least = 0, real = 0, most = 0] = matchers.map(({ size }) =>
      perText(`${size} rules, ${name}`, count),
    );
    console.log(
      `${name}: 1000 rules ${least.toFixed(1)} µs a text, all ${all} ${real.toFixed(1)}, 10,000 ${most.toFixed(1)}; growth ${(most / least).toFixed(2)} from a thousand, ${(most / real).toFixed(2)} from all`,
    );
  }
  for (const name of [
    `String.includes, ${all} rules`,
    'zone-mta, its 317 rules',
    'readEvidence and diagnose',
  ])
    console.log(`${name}: median ${perText(name).toFixed(1)} µs a text`);
  const slowest = hostile.map((text) => medianOf(() => diagnose(readEvidence(text))));
  console.log(`100 kB of hostile text: at most ${Math.max(...slowest).toFixed(1)} ms`);
  console.log(
    `engine over ${allRules.length} rules: ready in ${readyIn(ready).toFixed(1)} ms; the first diagnosis of a process takes ${readyIn(first).toFixed(1)} ms`,
  );
  expect(evidenceOfThousand.length).toBeGreaterThan(500);
});

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[4] as number;
}

/** Rules read and indexed, as every first diagnosis waits for them. */
const ready = `const { readRules } = await import('./match/read-rules.ts');
const { compileRules } = await import('./match/match-rules.ts');
const started = performance.now();
const { rules, anchors } = readRules();
compileRules(rules, anchors);
console.log(performance.now() - started);`;

/** All that a first diagnosis waits for: the rules, hints, facts of providers, and code that is compiled. */
const first = `const { diagnose, readEvidence } = await import('./index.ts');
const started = performance.now();
diagnose(readEvidence('535 5.7.8 no'));
console.log(performance.now() - started);`;

/** What a script prints in fresh processes, the median. */
function readyIn(script: string): number {
  const cwd = fileURLToPath(new URL('../src', import.meta.url));
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd })),
  );
  return times.sort((a, b) => a - b)[4] as number;
}
