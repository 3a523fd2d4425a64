import type { CauseReport } from '@mailatlas/logs';
import type { LogsWords } from '../words/logs-words.ts';
import type { DescribedCause, DescribedReport } from './describe-report.ts';

/** The causes as CSV (RFC 4180), one a line; texts that no rule knows have no cause. */
export function reportCsv(
  { causes, unknown }: DescribedReport,
  { column, side }: LogsWords,
): string {
  const rows: (string | number)[][] = [
    Object.values(column),
    ...causes.map((cause) => [
      cause.diagnosis?.id ?? '',
      side[cause.side],
      cause.title,
      cause.confidenceText,
      ...countsOf(cause),
      cause.who,
      cause.step,
      cause.names[0]?.name ?? '',
      ...examplesOf(cause),
    ]),
    ...unknown.map((cause) => [
      '',
      side[cause.side],
      cause.text,
      '',
      ...countsOf(cause),
      '',
      '',
      cause.providers[0]?.provider ?? cause.providers[0]?.domain ?? '',
      ...examplesOf(cause),
    ]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function countsOf(cause: CauseReport | DescribedCause): (string | number)[] {
  const {
    messages,
    attempts,
    temporary,
    permanent,
    possible,
    passed,
    since = '',
    until = '',
  } = cause;
  return [messages, attempts, temporary, permanent, possible, passed, since, until];
}

function examplesOf({ senders, first, last }: CauseReport): string[] {
  return [senders[0]?.domain ?? '', first?.line ?? '', last?.line ?? ''];
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe, so that no log line is ever computed. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
  const safe = /^[\s]*[=+\-@]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
