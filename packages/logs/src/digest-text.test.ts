import { expect, test } from 'vitest';
import { digestText } from './digest-text.ts';

test('texts that differ a little have different names, the same text the same, and names are short', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `550 the kettle ${at} is on the table`);
  const names = texts.map(digestText);
  expect(new Set(names).size).toBe(texts.length);
  expect(texts.map(digestText)).toEqual(names);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(11);
});
