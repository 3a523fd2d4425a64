import { expect, test } from 'vitest';
import { applyEdits, removal } from './edit.ts';
import { scanTree } from './scan-tree.ts';

test('edits in any order', () => {
  const edits = [
    { start: 0, end: 1, text: 'long' },
    { start: 4, end: 5, text: '$&' },
    { start: 2, end: 3, text: '' },
  ];
  expect(applyEdits('a b c', edits)).toBe('long  $&');
  expect(applyEdits('a b c', edits.toReversed())).toBe('long  $&');
});

test('of two edits for the same part the first counts', () => {
  const twice = [
    { start: 0, end: 1, text: 'x' },
    { start: 0, end: 1, text: 'y' },
  ];
  expect(applyEdits('a', twice)).toBe('x');
});

test.each([
  ['{ a: 1, b: 2, c: 3 }', 'b', '{ a: 1, c: 3 }'],
  ['{ a: 1, b: 2 }', 'a', '{ b: 2 }'],
  ['{ a: 1 }', 'a', '{  }'],
  ['{\n  a: 1,\n  b: 2,\n}', 'b', '{\n  a: 1,\n}'],
])('%j without %s', (text, key, left) => {
  const all = scanTree(text);
  const found = all.find((each) => each.key === key);
  if (!found) throw new Error(`${key} was not found`);
  expect(applyEdits(text, [removal(text, found, all)])).toBe(left);
});
