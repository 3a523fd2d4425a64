import { expect, test } from 'vitest';
import { scanLines, valuePattern } from './assignment.ts';
import { applyEdits } from './edit.ts';
import { insertAfter } from './insert-after.ts';
import { scanEnv } from './scan-env.ts';
import { scanTree } from './scan-tree.ts';
import { scanYaml } from './scan-yaml.ts';

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
  ['$m->a=1; $m->b=2;', '$m->a=1; $m->new=2; $m->b=2;'],
  ['$m->a(1); $m->b(2);', '$m->a(1); $m->new(2); $m->b(2);'],
  ['if (x) { $m->a=1; $m->b=2; }', 'if (x) { $m->a=1; $m->new=2; $m->b=2; }'],
])('a statement: %j', (text, expected) => {
  const all = scanLines(text, /(?<key>[ab])(?:=|\()(?<bare>\d)/dg);
  const near = all[0];
  if (!near) throw new Error('nothing was found');
  expect(applyEdits(text, [insertAfter(text, near, all, [['new', '2']])])).toBe(expected);
});

test.each([
  ['- a: 1\n  b: 3\n', '- a: 1\n  new: 2\n  b: 3\n'],
  ['  a: "1"\n', '  a: "1"\n  new: 2\n'],
])('a name of YAML: %j', (text, expected) => {
  const all = scanYaml(text);
  const near = all[0];
  if (!near) throw new Error('nothing was found');
  expect(applyEdits(text, [insertAfter(text, near, all, [['new', '2']])])).toBe(expected);
});

test.each([
  ['- AB=1\n- CD=3\n', '- AB=1\n- NEW=2\n- CD=3\n'],
  ['- "AB=1"\n', '- "AB=1"\n- "NEW=2"\n'],
  ['  -e AB=1 \\\n  image', '  -e AB=1 \\\n  -e NEW=2 \\\n  image'],
  ['- name: AB\n  value: 1\n', '- name: AB\n  value: 1\n- name: NEW\n  value: 2\n'],
])('a variable: %j', (text, expected) => {
  const all = scanEnv(text);
  const near = all[0];
  if (!near) throw new Error('nothing was found');
  expect(applyEdits(text, [insertAfter(text, near, all, [['NEW', '2']])])).toBe(expected);
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
