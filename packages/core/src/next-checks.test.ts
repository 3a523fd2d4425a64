import { expect, test } from 'vitest';
import { listDiagnoses } from './diagnosis-info.ts';
import { en } from './languages/en.ts';
import { zhCN } from './languages/zh-CN.ts';
import { checkNames, nextChecks } from './next-checks.ts';

const of = (...ids: string[]) => nextChecks(ids.map((id) => ({ id })));

test.each<[string[], [string, string[]][]]>([
  [
    ['tls/wrong-mode', 'net/timeout', 'net/port-blocked'],
    [
      ['probe-tls-mode', ['tls/wrong-mode']],
      ['other-network', ['net/timeout', 'net/port-blocked']],
    ],
  ],
  [
    ['policy/ip-blocklisted', 'policy/spam-content'],
    [
      ['look-up-blocklist', ['policy/ip-blocklisted']],
      ['plain-message', ['policy/spam-content']],
    ],
  ],
])('%j: %j', (ids, checks) => {
  expect(of(...ids).map(({ check, decides }) => [check, decides])).toEqual(checks);
});

test('one cause, none, or causes that only the same test shows: nothing to decide', () => {
  expect(of()).toEqual([]);
  expect(of('net/timeout')).toEqual([]);
  expect(of('net/timeout', 'net/reset')).toEqual([]);
});

test('every diagnosis has a test that can tell it from every one of another area', () => {
  for (const { id } of listDiagnoses()) {
    const other = id.startsWith('server/') ? 'tls/wrong-mode' : 'server/temporary';
    const found = of(id, other).flatMap(({ decides }) => decides);
    if (!id.startsWith('delivery/') && !found.includes(id))
      expect(
        of(id, 'tls/wrong-mode').flatMap(({ decides }) => decides),
        id,
      ).toContain(id);
  }
});

test('every test has words in both languages', () => {
  for (const { phrases } of [en, zhCN])
    expect(Object.keys(phrases.check).sort()).toEqual([...checkNames].sort());
});
