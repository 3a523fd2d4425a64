import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { packageFolder } from '../entries.ts';
import { expectation } from './schema-words.ts';

const own = ['primitives.ts', 'dns-schema.ts', 'provider-schema.ts', 'diagnosis-schema.ts'].flatMap(
  (file) =>
    [
      ...readFileSync(join(packageFolder, 'schema', file), 'utf8').matchAll(
        /'((?:must|needs) [^']+)'/g,
      ),
    ].map(([, message = '']) => message),
);

test('there are words of the schema’s own', () => {
  expect(own.length).toBeGreaterThan(10);
});

test.each(own)('"%s" is said in Chinese as well', (message) => {
  const words = of(z.string().regex(/^x$/, message), 'y');
  expect(words.en).toBe(message);
  expect(words['zh-CN']).toMatch(/^(?:应|不能|需要)/);
});

test.each<[string, z.ZodType, unknown, string, string]>([
  ['a type', z.number(), '465', 'expected number', '应为 number'],
  ['missing', z.string(), undefined, 'is missing, expected string', '缺失，应为 string'],
  [
    'a choice',
    z.enum(['on', 'off']),
    'up',
    'expected one of "on"|"off"',
    '期望以下之一 "on"|"off"',
  ],
  [
    'a choice, mistyped',
    z.enum(['mailbox', 'company']),
    'mailbx',
    'did you mean "mailbox"?',
    '是不是 "mailbox"？',
  ],
  [
    'too big',
    z.int().max(9),
    10,
    'Too big: expected number to be <=9',
    '数值过大：期望 number <=9',
  ],
  [
    'one of two',
    z.union([z.number(), z.enum(['a'])]),
    'b',
    'expected number, or expected "a"',
    '应为 number，或期望 "a"',
  ],
])('%s', (_, schema, value, en, chinese) => {
  expect(of(schema, value)).toEqual({ en, 'zh-CN': chinese });
});

function of(schema: z.ZodType, value: unknown) {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) throw new Error('expected an issue');
  return expectation(issue, value);
}
