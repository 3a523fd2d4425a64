import type { CauseReport, LogReport } from '@mailatlas/logs';
import type { Io } from '../io.ts';
import { harmless, Page } from '../print/page.ts';
import type { LogsWords } from '../words/logs-words.ts';
import type { Words } from '../words/words.ts';
import { countsText } from './counts-text.ts';
import { describeLogins } from './describe-logins.ts';
import type { DescribedCause, DescribedReport } from './describe-report.ts';
import { bucketsPerColumn, drawBar, drawSeries } from './draw-bars.ts';
import { reportNotes } from './report-notes.ts';
import { countText, momentText, widthText } from './write-values.ts';

const barWidth = 24;
/** How many providers and sender domains are named for a cause. */
const named = 5;

/** The report for a person at a terminal: totals, trend, causes with what to do, and what no rule knows. */
export function printReport(
  io: Io,
  words: Words,
  own: LogsWords,
  described: DescribedReport,
): string {
  const { report, causes, unknown } = described;
  const page = new Page(io);
  page.text(io.colors.bold(own.title));
  page.text(headOf(io, own, report), 2);
  for (const note of reportNotes(report, own, io.locale)) page.text(io.colors.yellow(note), 2);
  printTotals(page, io, own, report);
  printTrend(page, io, own, report);
  if (causes.length === 0 && unknown.length === 0) {
    const counted = Object.values(report.totals).some((count) => count > 0);
    page.blank().text(counted ? own.noFailures : own.nothingCounted);
  }
  const most = Math.max(...causes.map((cause) => cause.messages), 1);
  if (causes.length > 0) page.heading(own.causes);
  causes.forEach((cause, place) => {
    if (place > 0) page.blank();
    printCause(page, io, words, own, cause, most);
  });
  if (described.moreCauses > 0) page.text(own.more(countText(described.moreCauses, io.locale)), 2);
  printUnknown(page, io, own, described);
  printLogins(page, io, own, report);
  return page.toString();
}

function headOf(io: Io, own: LogsWords, report: LogReport): string {
  const { lines, unread, since, until, formats } = report;
  const parts = [own.lines(countText(lines, io.locale))];
  if (unread > 0) parts.push(own.notRead(countText(unread, io.locale)));
  if (since !== undefined) parts.push(own.span(momentText(since), momentText(until)));
  parts.push(Object.keys(formats).join(', '));
  return parts.join(' · ');
}

function printTotals(page: Page, io: Io, own: LogsWords, { totals }: LogReport): void {
  const { passed, waiting, ...counts } = totals;
  const most = Math.max(...Object.values(counts));
  const rows = (Object.keys(own.total) as (keyof typeof counts)[]).flatMap((name) => {
    if (counts[name] === 0 && name !== 'delivered') return [];
    const notes =
      name === 'deferred'
        ? [
            ...(passed > 0 ? [own.passed(countText(passed, io.locale))] : []),
            ...(waiting > 0 ? [own.waiting(countText(waiting, io.locale))] : []),
          ].join(' · ')
        : '';
    const color = name === 'delivered' ? io.colors.green : io.colors.red;
    return [
      [
        own.total[name],
        countText(counts[name], io.locale),
        `${color(drawBar(counts[name], most, barWidth))}${notes && ` ${notes}`}`,
      ],
    ];
  });
  page.blank().table(rows);
}

function printTrend(page: Page, io: Io, own: LogsWords, { trend }: LogReport): void {
  if (trend.failed.length < 2 || !trend.failed.some((count) => count > 0)) return;
  const width = io.width - 4;
  const column = trend.width * bucketsPerColumn(trend.failed.length, width);
  page.heading(own.trend).verbatim(drawSeries(trend.failed, width));
  page.text(io.colors.dim(own.bucket(widthText(column, own))), 2);
}

function printCause(
  page: Page,
  io: Io,
  words: Words,
  own: LogsWords,
  cause: DescribedCause,
  most: number,
): void {
  const { colors } = io;
  const count = own.messages(countText(cause.messages, io.locale));
  const side = cause.side === 'in' ? colors.dim(words.aside(own.side.in)) : '';
  page.text(colors.bold(harmless(cause.title)) + side);
  const facts = [
    cause.diagnosis?.id,
    cause.confidenceText,
    own.attempts(countText(cause.attempts, io.locale)),
    ...(cause.temporary > 0 ? [own.temporary(countText(cause.temporary, io.locale))] : []),
    ...(cause.permanent > 0 ? [own.permanent(countText(cause.permanent, io.locale))] : []),
    ...(cause.possible > 0 && cause.possible < cause.messages
      ? [own.possible(countText(cause.possible, io.locale))]
      : []),
    ...(cause.passed > 0 ? [own.passed(countText(cause.passed, io.locale))] : []),
  ];
  page.text(`${colors.red(drawBar(cause.messages, most, barWidth))} ${count}`, 2);
  page.text(colors.dim(facts.join(' · ')), 2);
  if (cause.since !== undefined)
    page.text(
      `${own.since} ${momentText(cause.since)} · ${own.until} ${momentText(cause.until)}  ${drawSeries(cause.trend, 24)}`,
      2,
    );
  const senders = cause.senders.map(({ domain, messages }) => ({ name: domain, messages }));
  const counts = [
    [own.providers, cause.names, cause.otherProviders],
    [own.senders, senders, cause.otherSenders],
  ] as const;
  for (const [label, names, others] of counts)
    if (names.length > 0)
      page.text(words.label(label, countsText(words, own, io.locale, named, names, others)), 2);
  page.text(words.label(words.section.who, cause.who), 2).text(cause.waiting, 2);
  if (cause.step !== '') page.text(words.label(words.section.first, harmless(cause.step)), 2);
  printExamples(page, io, words, own, cause);
}

function printLogins(page: Page, io: Io, own: LogsWords, { logins }: LogReport): void {
  const described = describeLogins(logins, own, io.locale);
  if (!described) return;
  page.heading(own.logins.title).text(described.sums, 2).table(described.rows);
  for (const advice of described.advice) page.text(io.colors.dim(advice), 2);
}

function printExamples(
  page: Page,
  io: Io,
  words: Words,
  own: LogsWords,
  { first, last }: CauseReport,
): void {
  const { dim } = io.colors;
  if (first) page.text(dim(words.label(own.firstExample, harmless(first.line))), 2);
  if (last && last.line !== first?.line)
    page.text(dim(words.label(own.lastExample, harmless(last.line))), 2);
}

function printUnknown(page: Page, io: Io, own: LogsWords, described: DescribedReport): void {
  const { unknown, moreUnknown, report } = described;
  if (unknown.length === 0) return;
  page.heading(own.unknown);
  for (const { messages, text } of unknown)
    page.text(`${countText(messages, io.locale)} × ${harmless(text)}`, 2);
  if (moreUnknown > 0) page.text(own.more(countText(moreUnknown, io.locale)), 2);
  if (report.otherUnknown > 0)
    page.text(own.otherUnknown(countText(report.otherUnknown, io.locale)), 2);
  page.text(io.colors.dim(own.unknownHint), 2);
}
