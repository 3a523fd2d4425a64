import type { Diagnosis } from '@mailatlas/core';
import type { FormatName } from './fact.ts';
import type { Side } from './name-cause.ts';
import type { LoginsReport } from './report-logins.ts';
import type { SourceProblem } from './source-problem.ts';

/** A provider of the catalog, or a domain that belongs to none. */
export interface Party {
  readonly provider?: string;
  readonly domain?: string;
  readonly messages: number;
}

/** A line that shows a cause, without secrets. */
export interface ShownExample {
  readonly at?: string;
  readonly line: string;
}

/** One cause, or one text that no rule knows, and what was counted for it. */
export interface CauseReport {
  /** `out`: another server refused our mail; `in`: this server refused somebody's mail or login. */
  readonly side: Side;
  /** Absent when no rule knows the text. */
  readonly diagnosis?: Diagnosis;
  /** The text with what differs from message to message taken out. */
  readonly text: string;
  /** Deliveries that met it; each may have been tried several times. */
  readonly messages: number;
  readonly attempts: number;
  readonly temporary: number;
  readonly permanent: number;
  /** Deliveries whose text only possibly means this cause. */
  readonly possible: number;
  /** Deliveries that met it and passed in the end. */
  readonly passed: number;
  readonly since?: string;
  readonly until?: string;
  /** Attempts over the buckets of the report's `trend`. */
  readonly trend: readonly number[];
  readonly providers: readonly Party[];
  /** Deliveries with others than the `providers` that are named. */
  readonly otherProviders: number;
  readonly senders: readonly { readonly domain: string; readonly messages: number }[];
  readonly otherSenders: number;
  readonly first?: ShownExample;
  readonly last?: ShownExample;
}

/** What a log says, by cause. */
export interface LogReport {
  readonly lines: number;
  /** Lines of no log that is understood. */
  readonly unread: number;
  readonly formats: Readonly<Partial<Record<FormatName, number>>>;
  readonly since?: string;
  readonly until?: string;
  readonly totals: Readonly<
    Record<
      | 'delivered'
      | 'deferred'
      | 'bounced'
      | 'expired'
      | 'refused'
      | 'loginFailed'
      | 'troubles'
      | 'passed'
      | 'waiting',
      number
    >
  >;
  /** Counts over time: the start of the first bucket, the width of each in seconds. */
  readonly trend: {
    readonly from?: string;
    readonly width: number;
    readonly delivered: readonly number[];
    readonly failed: readonly number[];
  };
  /** The causes that the rules know, the most frequent first. */
  readonly causes: readonly CauseReport[];
  /** Texts that no rule knows, the most frequent first. */
  readonly unknown: readonly CauseReport[];
  /** Attempts whose texts were too many to keep apart. */
  readonly otherUnknown: number;
  /** Failed logins by where they came from. */
  readonly logins: LoginsReport;
  /**
   * Deliveries that could not be followed, because too many were under way at once. They stay in the sums as they were
   * last seen (`waiting`); if more was logged of them, it was counted as of another message.
   */
  readonly unjoined: number;
  /** Sources that were not read, or not as a whole. */
  readonly problems: readonly SourceProblem[];
}
