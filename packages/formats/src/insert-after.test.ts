import { expect, test } from 'vitest';
import { scanLines, valuePattern } from './assignment.ts';
import { applyEdits } from './edit.ts';
import { insertAfter } from './insert-after.ts';
import { scanTree } from './scan-tree.ts';

const lines = new RegExp(`^[ \\t]*(?<key>\\w+)[ \\t]*=[ \\t]*${valuePattern('#', ';?')}`, 'dgm');

test.each([
  ['a = 1', 'a = 1\nnew = 2'],
  ['  a = 1; # b\nc = 3', '  a = 1; # b\n  new = 2;\nc = 3'],
  ['a=1\r\nb=2\r\n', 'a=1\r\nnew=2\r\nb=2\r\n'],
])('a line of its own: %j', (text, expected) => {
  const all = scanLines(text, lines);
  const near = all[0];
  if (!near) throw new Error('nothing was found');
  expect(applyEdits(text, [insertAfter(text, near, all, [['new', '2']])])).toBe(expected);
});

test.each([
  ['{ a: 1 }', '{ a: 1, new: 2 }'],
  ['{"a":1,"b":3}', '{"a":1, "new":2,"b":3}'],
  ['{\n  a: 1,\n}', '{\n  a: 1,\n  new: 2,\n}'],
  ['{\n  a: 1\n}', '{\n  a: 1,\n  new: 2\n}'],
  ['{\n  "a": "1"\n}', '{\n  "a": "1",\n  "new": 2\n}'],
])('a member: %j', (text, expected) => {
  const all = scanTree(text);
  const near = all[0];
  if (!near) throw new Error('nothing was found');
  expect(applyEdits(text, [insertAfter(text, near, all, [['new', '2']])])).toBe(expected);
});
