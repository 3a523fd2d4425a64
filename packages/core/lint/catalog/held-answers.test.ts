import { expect, test } from 'vitest';
import { type Answer, HeldAnswers } from './held-answers.ts';

const ok = { state: 'ok', detail: '' };
const gone = { state: 'dns', detail: 'ENOTFOUND' };
const unclear = { state: 'unknown', detail: 'ENETUNREACH' };

test.each<[string, readonly (readonly [host: string, Answer])[], string[], string[]]>([
  [
    'all well',
    [
      ['a', ok],
      ['b', ok],
    ],
    ['a', 'b'],
    [],
  ],
  [
    'one name gone, before another answers',
    [
      ['a', gone],
      ['b', ok],
    ],
    ['b', 'a'],
    [],
  ],
  [
    'one name gone, after another answered',
    [
      ['b', ok],
      ['a', gone],
    ],
    ['b', 'a'],
    [],
  ],
  [
    'every name gone',
    [
      ['a', gone],
      ['b', gone],
      ['c', gone],
    ],
    [],
    ['a', 'b', 'c'],
  ],
  ['the only name gone', [['a', gone]], ['a'], []],
  [
    'no way out',
    [
      ['a', unclear],
      ['b', gone],
    ],
    [],
    ['a', 'b'],
  ],
  [
    'no way to one',
    [
      ['a', unclear],
      ['b', ok],
    ],
    ['b'],
    ['a'],
  ],
])('%s', (_, answers, passed, held) => {
  const names: string[] = [];
  const sieve = new HeldAnswers((name) => names.push(name));
  for (const [host, answer] of answers) sieve.add(host, host, answer);
  expect([...sieve.end().keys()]).toEqual(held);
  expect(names.sort()).toEqual([...passed].sort());
});
