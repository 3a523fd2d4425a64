import { expect, test } from 'vitest';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { freshness } from './freshness.ts';

test.each([
  ['2026-11-22', 0],
  ['2025-11-22', 0],
  ['2025-11-21', 1],
  ['2021-01-01', 1],
])('a source read on %s: %i warnings', (read, count) => {
  const sources = [{ ...source(), read }];
  const found = findIn([{ provider: sampleProvider({ sources }) }], [freshness]);
  expect(found).toHaveLength(count);
  for (const line of found)
    expect(line).toBe(
      `warning: example-mail.sources.0.read "help" was last read on ${read}: read it again`,
    );
});

function source() {
  return { id: 'help', url: 'https://help.example.com/', kind: 'official' } as const;
}
