import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTime, addTrend, emptyTrend, seriesOf } from './trend.ts';

const minute = 60_000;

function trendOf(times: readonly number[]) {
  const trend = emptyTrend();
  for (const time of times) addTime(trend, time);
  return trend;
}

test('a short span is counted by the minute, a long one by longer buckets', () => {
  const short = trendOf([0, 10_000, minute, 3 * minute]);
  expect([short.width, seriesOf(short, short)]).toEqual([minute, [2, 1, 0, 1]]);
  const long = trendOf([0, 90 * 24 * 60 * minute]);
  expect(long.width).toBe(24 * 60 * minute);
});

test('nothing has no series', () => {
  expect(seriesOf(emptyTrend(), emptyTrend())).toEqual([]);
});

test('the order of times and of merging changes nothing, and no count is lost', () => {
  const times = fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(times, times, (one, other) => {
      const whole = trendOf([...one, ...other]);
      const merged = trendOf(other);
      addTrend(merged, trendOf(one));
      expect(merged).toEqual({ ...whole, buckets: new Map(merged.buckets) });
      expect(new Map([...merged.buckets].sort())).toEqual(new Map([...whole.buckets].sort()));
      const series = seriesOf(whole, whole);
      expect(series.length).toBeLessThanOrEqual(97);
      expect(series.reduce((sum, count) => sum + count, 0)).toBe(one.length + other.length);
    }),
  );
});
