import { expect, test } from 'vitest';
import { logsWords as en } from './logs-en.ts';
import { logsWords as zhCN } from './logs-zh-CN.ts';

/** The names of all words, nested ones with their path. */
function namesOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' ? namesOf(value, `${path}${name}.`) : [`${path}${name}`],
  );
}

test('both languages say the same things', () => {
  expect(namesOf(zhCN).sort()).toEqual(namesOf(en).sort());
});

test.each([
  ['lines', '1 line', '2 lines'],
  ['messages', '1 message', '2 messages'],
  ['attempts', '1 attempt', '2 attempts'],
] as const)('%s: one is one in English', (name, one, two) => {
  expect([en[name]('1'), en[name]('2')]).toEqual([one, two]);
});
