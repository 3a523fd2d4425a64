import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketsPerColumn, drawBar, drawSeries } from './draw-bars.ts';

test.each([
  [10, 10, 4, '████'],
  [5, 10, 4, '██'],
  [1, 10, 4, '▍'],
  [1, 1_000_000, 4, '▏'],
  [0, 10, 4, ''],
  [0, 0, 4, ''],
])('%i of %i in %i columns: %s', (value, most, width, expected) => {
  expect(drawBar(value, most, width)).toBe(expected);
});

test.each([
  [[0, 1, 8], 10, ' ▁█'],
  [[1, 1, 4, 4], 2, '▂█'],
  [[], 10, ''],
  [[0, 0], 10, '  '],
])('%j in %i columns: %j', (series, width, expected) => {
  expect(drawSeries(series, width)).toBe(expected);
});

test('no series is wider than its room, and each column holds as many buckets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { maxLength: 300 }),
      fc.integer({ min: 1, max: 100 }),
      (series, width) => {
        const drawn = drawSeries(series, width);
        expect(drawn.length).toBeLessThanOrEqual(width);
        expect(drawn.length).toBe(
          Math.ceil(series.length / bucketsPerColumn(series.length, width)),
        );
      },
    ),
  );
});
