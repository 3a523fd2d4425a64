import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('keeps what was used lately and never more than twice its half', () => {
  const cache = new BoundedCache<number>(10);
  for (let at = 0; at < 1000; at++) {
    cache.set(`key ${at}`, at);
    expect(cache.get('key 0')).toBe(0);
  }
  expect([...cache.keys()].length).toBeLessThanOrEqual(20);
  expect(cache.get('key 999')).toBe(999);
  expect(cache.get('key 500')).toBeUndefined();
});

test('what is asked for again is young again, and named once', () => {
  const cache = new BoundedCache<number>(2);
  for (const key of ['a', 'b', 'c']) cache.set(key, 1);
  expect(cache.get('a')).toBe(1);
  expect([...cache.keys()]).toEqual(['b', 'c', 'a']);
  cache.set('b', 2);
  expect(cache.get('b')).toBe(2);
  expect([...cache.keys()].filter((key) => key === 'b')).toHaveLength(1);
});
