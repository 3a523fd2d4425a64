import { expect, test } from 'vitest';
import { loadLogsWords } from '../words/load-logs-words.ts';
import { reportNotes } from './report-notes.ts';

const problems = [
  { source: 'a.zst', problem: 'cut', packing: 'zstd' },
  { source: 'b\u001b[2J.gz', problem: 'damaged', packing: 'gzip' },
  { source: 'c.log', problem: 'repeated', sameAs: 'd.log' },
  { source: 'c.log', problem: 'repeated', sameAs: 'c.log' },
] as const;

test.each(['en', 'zh-CN'] as const)(
  'in %s each problem says which file and what it means',
  async (locale) => {
    const notes = reportNotes({ problems, unjoined: 1234 }, await loadLogsWords(locale), locale);
    expect(notes).toHaveLength(5);
    for (const [at, name] of ['a.zst', 'b[2J.gz', 'd.log', 'c.log', '1,234'].entries())
      expect(notes[at]).toContain(name);
    expect(notes[0]).toContain('zstd');
    expect(notes.join('')).not.toContain('\u001b');
  },
);

test('one is one', async () => {
  const [note] = reportNotes({ problems: [], unjoined: 1 }, await loadLogsWords('en'), 'en');
  expect(note).toMatch(/^1 delivery could not be followed.* it stays counted/);
});

test('nothing is noted where nothing is amiss', async () => {
  expect(reportNotes({ problems: [], unjoined: 0 }, await loadLogsWords('en'), 'en')).toEqual([]);
});
