import type { LogReport } from '@mailatlas/logs';
import { LogReader } from '@mailatlas/logs';
import { expect, test } from 'vitest';
import { loadLogsWords } from '../words/load-logs-words.ts';
import { describeReport } from './describe-report.ts';
import { reportCsv } from './report-csv.ts';

const line = (text: string) =>
  `Nov 20 10:00:00 mx postfix/smtp[7]: 4XyzAB1cdE: to=<a@b.example>, relay=x[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (${text})`;

function reportOf(...lines: string[]): LogReport {
  const reader = new LogReader({ now: Date.UTC(2026, 10, 22) });
  for (const each of lines) reader.read(each);
  return reader.report();
}

async function csvOf(report: LogReport, locale: 'en' | 'zh-CN' = 'en'): Promise<string[]> {
  const words = await loadLogsWords(locale);
  return reportCsv(await describeReport(report, locale, words, {}), words).split('\r\n');
}

test('a row for each cause, with as many cells as the head', async () => {
  const rows = await csvOf(reportOf(line('550 5.1.1 user unknown')));
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^recipient\/unknown,sending,/);
  expect((await csvOf(reportOf(), 'zh-CN'))[0]?.split(',')).toHaveLength(
    rows[0]?.split(',').length ?? 0,
  );
});

test.each(['=cmd|calc', '+1+1', '-2', '@SUM(A1)', ' =1', '"=1'])(
  'a text that begins with %s is no formula',
  async (start) => {
    const [, row = ''] = await csvOf(reportOf(line(`${start} the kettle is on the table`)));
    expect(row).toContain('the kettle');
    for (const cell of row.split(',')) expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
  },
);

test('quotes are doubled and control characters left out', async () => {
  const [, row = ''] = await csvOf(reportOf(line('550 5.1.1 user "x" unknown\u0007\u001b[2J')));
  expect(row).toContain('user ""x"" unknown');
  expect(row).not.toMatch(/[\u0000-\u001f]/);
});
