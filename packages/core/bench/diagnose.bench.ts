import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { diagnose, readEvidence } from '../src/index.ts';
import { compileRules } from '../src/match/match-rules.ts';
import { readRules } from '../src/match/read-rules.ts';
import type { Rule } from '../src/match/rule.ts';
import { zoneMtaClassifier } from './zone-mta.ts';

const texts = readEntries().diagnoses.flatMap(
  (entry) => entry.value?.replies.map((reply) => reply.example) ?? [],
);
const evidence = texts.map((text) => readEvidence(text));

/** As many rules as wanted: the real ones, then copies whose words are not in any text. */
function rulesOf(count: number): Rule[] {
  const real = readRules();
  // Of all areas alike, if not all are wanted.
  const step = Math.max(1, real.length / count);
  return Array.from({ length: count }, (_, at) => {
    const rule = real[Math.floor(at * step) % real.length] as Rule;
    if (at < real.length) return rule;
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
].map((unit) => unit.repeat(Math.ceil(100_000 / unit.length)));

test('matching, and how it grows with the rules, beside zone-mta', async ({ bench }) => {
  const sizes = [1000, readRules().length, 10_000];
  const matchers = sizes.map((size) => compileRules(rulesOf(size)));
  const zoneMta = zoneMtaClassifier();
  const run = (at: number) => () => {
    for (const each of evidence) matchers[at]?.match(each);
  };
  const result = await bench.compare(
    ...sizes.map((size, at) => bench(`${size} rules`, run(at))),
    bench(`String.includes, ${readRules().length} rules`, () => void oneByOne(readRules())),
    bench('zone-mta, its 317 rules', () => {
      for (const text of texts) zoneMta(text);
    }),
    bench('readEvidence and diagnose', () => {
      for (const text of texts) diagnose(readEvidence(text));
    }),
    { time: 400 },
  );
  const perText = (name: string) =>
    ((result.get(name as Parameters<typeof result.get>[0]).latency.p50 ?? 0) * 1000) / texts.length;
  for (const name of [
    ...sizes.map((size) => `${size} rules`),
    `String.includes, ${readRules().length} rules`,
    'zone-mta, its 317 rules',
    'readEvidence and diagnose',
  ])
    console.log(`${name}: median ${perText(name).toFixed(1)} µs a text`);
  const all = `${readRules().length} rules`;
  for (const less of ['1000 rules', all])
    console.log(
      `10,000 rules cost ${(perText('10000 rules') / perText(less)).toFixed(2)} times what ${less} cost`,
    );
  const slowest = hostile.map((text) => medianOf(() => diagnose(readEvidence(text))));
  console.log(`100 kB of hostile text: at most ${Math.max(...slowest).toFixed(1)} ms`);
  console.log(`engine over ${readRules().length} rules: ready in ${readyIn().toFixed(1)} ms`);
  expect(perText('1000 rules')).toBeGreaterThan(0);
});

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[4] as number;
}

/** The first diagnosis of a fresh process, less the second: parsing and indexing the rules. */
function readyIn(): number {
  const script = `import { diagnose, readEvidence } from '@mailatlas/core';
const time = () => { const started = performance.now(); diagnose(readEvidence('535 5.7.8 no')); return performance.now() - started; };
const first = time();
console.log(first - time());`;
  const args = ['--conditions=@mailatlas/source', '--input-type=module', '--eval', script];
  const cwd = fileURLToPath(new URL('../../cli', import.meta.url));
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, args, { cwd })),
  );
  return times.sort((a, b) => a - b)[3] as number;
}
