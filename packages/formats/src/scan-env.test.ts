import { expect, test } from 'vitest';
import { scanEnv } from './scan-env.ts';

const pairs = (text: string) => scanEnv(text).map(({ key, value }) => [key, value]);

test.each<[string, string, string[][]]>([
  [
    'a file',
    'A_B=c\n# C=1\nDE="e f" # g\n',
    [
      ['A_B', 'c'],
      ['DE', 'e f'],
    ],
  ],
  ['a shell', "export A_B='c'\n", [['A_B', 'c']]],
  ['a Dockerfile', 'ENV A_B=c\n', [['A_B', 'c']]],
  [
    'a command',
    'docker run \\\n  -e A_B=c \\\n  --env DE=e \\\n',
    [
      ['A_B', 'c'],
      ['DE', 'e'],
    ],
  ],
  [
    'a list',
    'environment:\n  - A_B=c\n  - "DE=e f"\n  - \'GH=\'\n',
    [
      ['A_B', 'c'],
      ['DE', 'e f'],
      ['GH', ''],
    ],
  ],
  [
    'a mapping',
    'environment:\n  A_B: c # d\n  D_E: "f g"\n  H_I:\n  J_K: ""\n',
    [
      ['A_B', 'c'],
      ['D_E', 'f g'],
      ['H_I', ''],
      ['J_K', ''],
    ],
  ],
  ['Kubernetes', 'env:\n  - name: A_B\n    value: "c"\n', [['A_B', 'c']]],
  [
    'CRLF',
    'A_B: c\r\nDE=e\r\n',
    [
      ['A_B', 'c'],
      ['DE', 'e'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(pairs(text)).toEqual(expected);
  for (const { key, value, start, end, keyStart, keyEnd } of scanEnv(text)) {
    expect(text.slice(start, end)).toBe(value);
    expect(text.slice(keyStart, keyEnd)).toBe(key);
  }
});

test.each([
  '',
  'ERROR: SMTP_HOST: not set',
  'SMTP_HOST: not set in the environment',
  'FROM: a@example.com',
  'The variable SMTP_HOST=a is not read',
  'A_B: [c]\nD_E: { f: g }\nH_I: |\n',
])('%j sets nothing', (text) => {
  expect(pairs(text)).toEqual([]);
});
