import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('keeps what was used lately and never more than twice its half', () => {
  const cache = new BoundedCache<number>(10);
  for (let at = 0; at < 1000; at++) {
    cache.set(`key ${at}`, at);
    expect(cache.get('key 0')).toBe(0);
  }
  let known = 0;
  for (let at = 0; at < 1000; at++) if (cache.get(`key ${at}`) !== undefined) known++;
  expect(known).toBeLessThanOrEqual(20);
  expect(cache.get('key 500')).toBeUndefined();
});

test('what is asked for again is young again', () => {
  const cache = new BoundedCache<number>(2);
  for (const key of ['a', 'b', 'c']) cache.set(key, 1);
  expect(cache.get('a')).toBe(1);
  cache.set('d', 1);
  expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([1, undefined, 1, 1]);
});
