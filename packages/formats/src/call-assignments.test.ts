import { expect, test } from 'vitest';
import { type Call, callAssignments } from './call-assignments.ts';

const call: Call = [/\bconnect\(/, ['Host', 'Port', '', 'User']];
const pairs = (text: string) =>
  callAssignments(text, [call]).map(({ key, value, call: at }) => [key, value, at?.rest.join()]);

test.each([
  [
    'connect("a", 1)',
    [
      ['Host', 'a', ''],
      ['Port', '1', ',User'],
    ],
  ],
  [
    'connect("a", 1, x, "b")',
    [
      ['Host', 'a', ''],
      ['Port', '1', ''],
      ['User', 'b', ''],
    ],
  ],
  ['h := "a"\nconnect(h)', [['Host', 'a', 'Port,,User']]],
  [
    'connect(port: 1, host: "a")',
    [
      ['Port', '1', ''],
      ['Host', 'a', ''],
    ],
  ],
  ['connect(String host, Int32 port)\nconnect("a")', [['Host', 'a', 'Port,,User']]],
  ['connect()', []],
  ['disconnect("a")', []],
])('%j', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

test('a variable is changed where it gets its value, and an argument added in the call', () => {
  const text = 'var h = "a";\nconnect(h);';
  const [host] = callAssignments(text, [call]);
  expect(text.slice(host?.start, host?.end)).toBe('a');
  expect(text.slice(0, host?.call?.end)).toBe('var h = "a";\nconnect(h');
});
