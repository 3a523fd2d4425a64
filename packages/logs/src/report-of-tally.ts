import { type Diagnosis, redact } from '@mailatlas/core';
import { type Counts, countBeyond, topCounts } from './counts.ts';
import { decodeBytes } from './keep-text.ts';
import type { CauseReport, LogReport, ShownExample } from './log-report.ts';
import { reportLogins } from './report-logins.ts';
import type { SourceProblem } from './source-problem.ts';
import type { CauseTally, Example, Tally } from './tally.ts';
import { seriesOf, type Trend, widthOf } from './trend.ts';

/** How many providers and sender domains are named for each cause. */
const named = 20;

export function reportOf(tally: Tally, problems: readonly SourceProblem[]): LogReport {
  const { deliveredTrend, failedTrend, lines, unread, otherUnknown } = tally;
  const span = {
    from: Math.min(deliveredTrend.from, failedTrend.from),
    to: Math.max(deliveredTrend.to, failedTrend.to),
  };
  const all = [...tally.causes.values()]
    .sort(
      (a, b) => b.messages - a.messages || b.attempts - a.attempts || (a.text < b.text ? -1 : 1),
    )
    .map((cause) => causeOf(cause, span));
  const width = widthOf(span);
  const start = timeText(Math.floor(span.from / width) * width);
  const { delivered, deferred, bounced, expired, refused, loginFailed, troubles, passed, waiting } =
    tally;
  return {
    lines,
    unread,
    formats: Object.fromEntries(
      [...tally.formats].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
    ),
    ...spanTexts(span),
    totals: {
      delivered,
      deferred,
      bounced,
      expired,
      refused,
      loginFailed,
      troubles,
      passed,
      waiting,
    },
    trend: {
      ...(start !== undefined && { from: start }),
      width: width / 1000,
      delivered: seriesOf(deliveredTrend, span),
      failed: seriesOf(failedTrend, span),
    },
    causes: all.filter((cause) => cause.diagnosis),
    unknown: all.filter((cause) => !cause.diagnosis),
    otherUnknown,
    logins: reportLogins(tally.logins),
    unjoined: tally.unjoined,
    problems: [...problems],
  };
}

function causeOf(cause: CauseTally, span: Pick<Trend, 'from' | 'to'>): CauseReport {
  const { messages, attempts, temporary, permanent, possible, passed, trend } = cause;
  const parties = topCounts(cause.parties, named);
  const senders = topCounts(cause.senders, named);
  return {
    side: cause.side,
    ...(cause.diagnosis && {
      diagnosis: withMainProvider(cause.diagnosis, cause.parties, messages),
    }),
    text: redact(cause.text).text,
    messages,
    attempts,
    temporary,
    permanent,
    possible,
    passed,
    ...spanTexts(trend),
    trend: seriesOf(trend, span),
    providers: parties.map(({ name, count }) =>
      // A provider's id has no dot in it, a domain has.
      name.includes('.') ? { domain: name, messages: count } : { provider: name, messages: count },
    ),
    otherProviders: countBeyond(cause.parties, parties),
    senders: senders.map(({ name, count }) => ({ domain: name, messages: count })),
    otherSenders: countBeyond(cause.senders, senders),
    ...(cause.first && { first: shown(cause.first) }),
    ...(cause.last && { last: shown(cause.last) }),
  };
}

/** A cause is explained for one provider only if most of its messages went there. */
function withMainProvider(diagnosis: Diagnosis, parties: Counts, messages: number): Diagnosis {
  const { provider: _, ...rest } = diagnosis;
  const [first] = topCounts(parties, 1);
  return first && first.count * 2 > messages && !first.name.includes('.')
    ? { ...rest, provider: first.name }
    : rest;
}

function shown({ at, line }: Example): ShownExample {
  const time = at === undefined ? undefined : timeText(at);
  return { ...(time !== undefined && { at: time }), line: redact(decodeBytes(line)).text };
}

function spanTexts({ from, to }: Pick<Trend, 'from' | 'to'>): { since?: string; until?: string } {
  const since = timeText(from);
  const until = timeText(to);
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/** ISO 8601; `undefined` for what is no time or beyond what a date can say. */
function timeText(time: number): string | undefined {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : undefined;
}
