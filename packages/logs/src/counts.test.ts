import { expect, test } from 'vitest';
import { addCounts, type Counts, count, countBeyond, emptyCounts, topCounts } from './counts.ts';

const total = (counts: Counts) => countBeyond(counts, []);

test('as many names as fit are counted exactly', () => {
  const counts = emptyCounts();
  for (const name of ['a', 'b', 'a', 'c', 'd']) count(counts, name, 2);
  expect([...counts.names]).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
    ['d', 1],
  ]);
  expect(counts.others).toBe(0);
});

test('beyond, those seen most often stay, no count is lost, and one that comes late is found', () => {
  const counts = emptyCounts();
  for (let at = 0; at < 10_000; at++) {
    count(counts, `rare ${at}`, 10);
    if (at > 5000 && at % 4 === 0) count(counts, 'late', 10);
    expect(counts.names.size).toBeLessThanOrEqual(20);
  }
  expect(topCounts(counts, 1)).toEqual([{ name: 'late', count: 1249 }]);
  expect(countBeyond(counts, topCounts(counts, 1))).toBe(10_000);
});

test('adding counts keeps the sum and the bound', () => {
  const [one, other] = [emptyCounts(), emptyCounts()];
  for (let at = 0; at < 100; at++) {
    count(one, `one ${at}`, 10);
    count(other, `other ${at}`, 10, 3);
  }
  addCounts(one, other, 10);
  expect(total(one)).toBe(400);
  expect(one.names.size).toBeLessThanOrEqual(20);
});
