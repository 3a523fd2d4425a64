import { boundFact, keepFact } from './bound-fact.ts';
import { BoundedCache } from './bounded-cache.ts';
import { isFailure, isTemporary, sideOf, sumOf } from './classify-fact.ts';
import { LoginCounter } from './count-logins.ts';
import { count } from './counts.ts';
import type { Fact } from './fact.ts';
import { Deliveries, type Envelope } from './join-deliveries.ts';
import { keepCause } from './keep-cause.ts';
import { keepText } from './keep-text.ts';
import { type Cause, CauseNamer } from './name-cause.ts';
import {
  addTally,
  type CauseTally,
  earlier,
  emptyCause,
  emptyTally,
  later,
  mostNamesOf,
  surer,
  type Tally,
} from './tally.ts';
import { addTime } from './trend.ts';

/** A fact about a message that began before the part of the log that was read. */
export interface Orphan {
  readonly fact: Fact;
  readonly line: string;
}

/** What one reader found in its part of a log. Plain data, so that a worker can hand it over. */
export interface PartialReport {
  readonly tally: Tally;
  readonly orphans: readonly Orphan[];
  readonly envelopes: readonly [string, Envelope][];
  /** From where logins succeeded (`RecentNames`). */
  readonly signedIn: Int32Array;
}

export interface CountOptions {
  /** Whether something was logged before the first line: facts about unknown messages then wait for `merge`. */
  readonly continues?: boolean;
  /** Only what happened from, and before, these moments is counted. */
  readonly since?: number;
  readonly until?: number;
}

/** So many facts, of so many characters, wait for their message; those beyond are counted as if it began with them. */
const mostOrphans = 20_000;
const mostOrphanText = 8_000_000;
/** What a line of this length says needs no bound. */
const shortLine = 500;
/** So much of an example is kept. */
const longestExample = 1000;

/** Counts facts by cause, and joins those of one message. */
export class FactCounter {
  readonly tally: Tally = emptyTally();
  readonly #options: CountOptions;
  readonly #deliveries = new Deliveries(this.tally);
  readonly #logins = new LoginCounter(this.tally.logins);
  readonly #namer = new CauseNamer();
  readonly #domains = new BoundedCache<string>(8192);
  readonly #orphans: Orphan[] = [];
  #orphanText = 0;

  constructor(options: CountOptions = {}) {
    this.#options = options;
  }

  take(given: Fact, line: string): void {
    // Apart from the others, because their form is another: what reads facts of few forms is faster.
    if (given.what === 'login') {
      if (this.#isInTime(given.at)) this.#logins.succeeded(given);
      return;
    }
    const fact = line.length > shortLine ? boundFact(given) : given;
    if (this.#options.continues && this.#isOrphan(fact)) {
      if (this.#orphans.length < mostOrphans && this.#orphanText < mostOrphanText) {
        this.#keepOrphan(fact, line);
        return;
      }
      if (fact.what === 'deferred') this.#deliveries.notJoined(fact.id ?? '');
    }
    this.#count(fact, line);
  }

  /** What was found, to be merged into the reader of the part before. */
  partial(): PartialReport {
    return {
      tally: this.tally,
      orphans: this.#orphans,
      envelopes: this.#deliveries.entries(),
      signedIn: this.#logins.signedIn,
    };
  }

  /** Takes in what was found in the part of the log behind this one. */
  merge({ tally, orphans, envelopes, signedIn }: PartialReport): void {
    for (const { fact, line } of orphans) this.take(fact, line);
    addTally(this.tally, tally);
    this.#deliveries.take(envelopes);
    this.#logins.take(signedIn);
  }

  #isOrphan({ id, what }: Fact): boolean {
    return id !== undefined && what !== 'begin' && !this.#deliveries.get(id)?.begun;
  }

  #keepOrphan(fact: Fact, line: string): void {
    // Only a failure shows its line.
    const example = isFailure(fact) ? keepText(line.slice(0, longestExample)) : '';
    this.#orphans.push({ fact: keepFact(fact), line: example });
    this.#orphanText += example.length + (fact.text?.length ?? 0);
  }

  #count(fact: Fact, line: string): void {
    const { what, id } = fact;
    if (what === 'begin') {
      if (id !== undefined) this.#deliveries.begin(id, this.#domain(fact.sender));
    } else if (what === 'from') {
      if (id !== undefined) this.#deliveries.of(id).sender = this.#domain(fact.sender);
    } else if (what === 'end') {
      if (id !== undefined) this.#deliveries.end(id);
    } else if (this.#isInTime(fact.at)) {
      if (what === 'delivered') this.#delivered(fact);
      else if (what === 'expired' && fact.recipient === undefined) this.#expired(fact);
      else this.#failed(fact, line);
    }
  }

  #isInTime(at: number | undefined): boolean {
    const { since, until } = this.#options;
    if (since === undefined && until === undefined) return true;
    return at !== undefined && at >= (since ?? -Infinity) && at < (until ?? Infinity);
  }

  #delivered({ id, at, recipient = '' }: Fact): void {
    const { tally } = this;
    tally.delivered++;
    if (at !== undefined) addTime(tally.deliveredTrend, at);
    const causes = id === undefined ? undefined : this.#deliveries.over(id, recipient);
    if (!causes) return;
    tally.passed++;
    for (const key of causes) {
      const cause = tally.causes.get(key);
      if (cause) cause.passed++;
    }
  }

  /** The server gave up: everything that was still to be tried again has failed for good. */
  #expired({ id }: Fact): void {
    if (id !== undefined) this.tally.expired += this.#deliveries.gaveUp(id);
  }

  #failed(fact: Fact, line: string): void {
    const { at, what } = fact;
    const { tally } = this;
    const side = sideOf(fact);
    const provider = side === 'in' ? undefined : this.#namer.provider(fact);
    const cause = this.#namer.cause(fact, side, provider);
    const isNew = this.#follow(fact, cause);
    tally[sumOf(what)]++;
    if (what === 'login-failed') this.#logins.failed(fact);
    if (at !== undefined) addTime(tally.failedTrend, at);
    const own = this.#tallyOf(cause);
    own.attempts++;
    if (own.diagnosis !== cause.diagnosis) own.diagnosis = surer(own.diagnosis, cause.diagnosis);
    if (isTemporary(fact)) own.temporary++;
    else own.permanent++;
    if (at !== undefined) addTime(own.trend, at);
    const example = { at, line: keepText(line.slice(0, longestExample)) };
    own.first = earlier(own.first, example);
    own.last = later(own.last, example);
    if (isNew && cause.diagnosis?.confidence === 'possible') own.possible++;
    if (isNew) this.#countMessage(fact, own, provider);
  }

  #countMessage(fact: Fact, own: CauseTally, provider: string | undefined): void {
    const isIn = own.side === 'in';
    own.messages++;
    const envelope = fact.id === undefined ? undefined : this.#deliveries.get(fact.id);
    const sender = fact.sender === undefined ? envelope?.sender : this.#domain(fact.sender);
    if (sender !== undefined) count(own.senders, sender, mostNamesOf(own));
    const address = isIn ? fact.sender : fact.recipient;
    const known = isIn && address ? this.#namer.providerOfAddress(address) : provider;
    const party = known ?? (address?.includes('@') ? this.#domain(address) : undefined);
    if (party !== undefined) count(own.parties, party, mostNamesOf(own));
  }

  /** Joins a failure to its message, and tells whether the message meets this cause for the first time. */
  #follow({ id, what, recipient = '' }: Fact, cause: Cause): boolean {
    if (id === undefined) return true;
    if (what === 'deferred') return this.#deliveries.deferred(id, recipient, cause.key);
    return !this.#deliveries.over(id, recipient)?.includes(cause.key);
  }

  #tallyOf(cause: Cause): CauseTally {
    const known = this.tally.causes.get(cause.key);
    if (known) return known;
    const own = emptyCause(cause.side, cause.diagnosis, cause.text);
    keepCause(this.tally, cause.key, own);
    return own;
  }

  /** The domain of an address, `<>` for the empty sender of notices, a local name as it is. */
  #domain(address: string | undefined): string | undefined {
    if (address === undefined) return undefined;
    if (address === '') return '<>';
    const name = address.slice(address.lastIndexOf('@') + 1);
    const known = this.#domains.get(name);
    if (known !== undefined) return known;
    const domain = keepText(name.slice(0, 253).toLowerCase());
    this.#domains.set(name, domain);
    return domain;
  }
}
