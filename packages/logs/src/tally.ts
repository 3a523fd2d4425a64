import type { Diagnosis } from '@mailatlas/core';
import { addCounts, type Counts, emptyCounts } from './counts.ts';
import type { FormatName } from './fact.ts';
import { keepCause } from './keep-cause.ts';
import type { Side } from './name-cause.ts';
import { addLogins, emptyLogins, type LoginTally } from './tally-logins.ts';
import { addTrend, emptyTrend, type Trend } from './trend.ts';

/** A line that shows a cause. */
export interface Example {
  readonly at: number | undefined;
  readonly line: string;
}

/** What was counted for one cause. */
export interface CauseTally {
  readonly side: Side;
  /** `undefined` when no rule knows the text. */
  diagnosis: Diagnosis | undefined;
  /** The text with what differs from message to message taken out. */
  readonly text: string;
  messages: number;
  attempts: number;
  temporary: number;
  permanent: number;
  /** Messages whose text only possibly means this cause. */
  possible: number;
  /** Messages that met this cause and were delivered later. */
  passed: number;
  first: Example | undefined;
  last: Example | undefined;
  readonly trend: Trend;
  /** Messages by provider id or, where the catalog knows none, by domain. */
  readonly parties: Counts;
  readonly senders: Counts;
}

/** What was counted so far. Plain data, so that a worker can hand it over. */
export interface Tally {
  lines: number;
  /** Lines of no log that is understood. */
  unread: number;
  readonly formats: Map<FormatName, number>;
  delivered: number;
  deferred: number;
  bounced: number;
  expired: number;
  refused: number;
  loginFailed: number;
  troubles: number;
  /** Deliveries that were deferred and passed in the end. */
  passed: number;
  /** Deliveries that were deferred and about which nothing further was read. */
  waiting: number;
  /** Deliveries that too many others were under way with to follow them: what comes later counts anew. */
  unjoined: number;
  readonly causes: Map<string, CauseTally>;
  /** Attempts whose text no rule knows, beyond the texts that are kept. */
  otherUnknown: number;
  readonly logins: LoginTally;
  readonly deliveredTrend: Trend;
  readonly failedTrend: Trend;
}

/** As many names are counted for each cause at least, and twice as many at most. */
const mostNames = 500;
/** The same of a text that no rule knows, of which there may be many. */
const mostNamesOfUnknown = 30;

/** How many names are counted for a cause. */
export function mostNamesOf({ diagnosis }: Pick<CauseTally, 'diagnosis'>): number {
  return diagnosis ? mostNames : mostNamesOfUnknown;
}

export function emptyTally(): Tally {
  return {
    lines: 0,
    unread: 0,
    formats: new Map(),
    delivered: 0,
    deferred: 0,
    bounced: 0,
    expired: 0,
    refused: 0,
    loginFailed: 0,
    troubles: 0,
    passed: 0,
    waiting: 0,
    unjoined: 0,
    causes: new Map(),
    otherUnknown: 0,
    logins: emptyLogins(),
    deliveredTrend: emptyTrend(),
    failedTrend: emptyTrend(),
  };
}

export function emptyCause(side: Side, diagnosis: Diagnosis | undefined, text: string): CauseTally {
  return {
    side,
    diagnosis,
    text,
    messages: 0,
    attempts: 0,
    temporary: 0,
    permanent: 0,
    possible: 0,
    passed: 0,
    first: undefined,
    last: undefined,
    trend: emptyTrend(),
    parties: emptyCounts(),
    senders: emptyCounts(),
  };
}

const sums = [
  'lines',
  'unread',
  'delivered',
  'deferred',
  'bounced',
  'expired',
  'refused',
  'loginFailed',
  'troubles',
  'passed',
  'waiting',
  'unjoined',
  'otherUnknown',
] as const;

/** Adds what was counted elsewhere. */
export function addTally(into: Tally, from: Tally): void {
  for (const name of sums) into[name] += from[name];
  for (const [name, lines] of from.formats)
    into.formats.set(name, (into.formats.get(name) ?? 0) + lines);
  addLogins(into.logins, from.logins);
  addTrend(into.deliveredTrend, from.deliveredTrend);
  addTrend(into.failedTrend, from.failedTrend);
  for (const [key, cause] of from.causes) {
    const own = into.causes.get(key);
    if (own) addCause(own, cause);
    else keepCause(into, key, cause);
  }
}

function addCause(into: CauseTally, from: CauseTally): void {
  for (const name of [
    'messages',
    'attempts',
    'temporary',
    'permanent',
    'possible',
    'passed',
  ] as const)
    into[name] += from[name];
  into.diagnosis = surer(into.diagnosis, from.diagnosis);
  if (from.first) into.first = earlier(into.first, from.first);
  if (from.last) into.last = later(into.last, from.last);
  addTrend(into.trend, from.trend);
  addCounts(into.parties, from.parties, mostNamesOf(into));
  addCounts(into.senders, from.senders, mostNamesOf(into));
}

const certainty = { certain: 2, likely: 1, possible: 0 } as const;

/** Of two diagnoses with one id the one that is surer; its code decides between equals, so that no order of reading does. */
export function surer(
  one: Diagnosis | undefined,
  other: Diagnosis | undefined,
): Diagnosis | undefined {
  if (!one || !other) return one ?? other;
  const more = certainty[other.confidence] - certainty[one.confidence];
  if (more !== 0) return more > 0 ? other : one;
  return (other.args.code ?? '') < (one.args.code ?? '') ? other : one;
}

/** Of two lines of the same moment the one that sorts first, so that no order of reading changes the answer. */
export function earlier(one: Example | undefined, other: Example): Example {
  return one && order(one, other) <= 0 ? one : other;
}

export function later(one: Example | undefined, other: Example): Example {
  return one && order(one, other) >= 0 ? one : other;
}

function order(one: Example, other: Example): number {
  const times = (one.at ?? 0) - (other.at ?? 0);
  return times !== 0 ? times : one.line < other.line ? -1 : one.line > other.line ? 1 : 0;
}
