import { keepText } from './keep-text.ts';
import {
  addWaiting,
  causesOf,
  countWaiting,
  entriesOf,
  type OpenRecipients,
  removeWaiting,
} from './open-recipients.ts';
import type { Tally } from './tally.ts';

/** What is known of a message while its deliveries go on. Plain data, so that a worker can hand it over. */
export interface Envelope {
  /** Whether its first line was read: nothing that was said of it before can be missing. */
  begun: boolean;
  /** The sender's domain. */
  sender: string | undefined;
  /** Whether it was counted as one that cannot be followed from its start. */
  unjoined: boolean;
  /** Deliveries that failed and may be tried again. */
  open: OpenRecipients | undefined;
}

/** Messages and recipients that wait, twice as many as are remembered at most; the older half is thrown out at once. */
const half = 50_000;
/** Of one message as many deliveries are remembered: as many recipients as Postfix and Exchange take by default. */
const mostOfOne = 1000;
/** So many causes of one delivery are told apart. */
const mostCauses = 16;

/** Joins the lines of one message by its id, and counts the deliveries that wait and those that it cannot follow. */
export class Deliveries {
  readonly #tally: Pick<Tally, 'waiting' | 'unjoined'>;
  readonly #half: number;
  #young = new Map<string, Envelope>();
  #old = new Map<string, Envelope>();
  /** Messages among the young, and the recipients that wait for them. */
  #weight = 0;

  constructor(tally: Pick<Tally, 'waiting' | 'unjoined'>, most = 2 * half) {
    this.#tally = tally;
    this.#half = most / 2;
  }

  /** The message of an id. It is young then. */
  get(id: string): Envelope | undefined {
    const young = this.#young.get(id);
    if (young) return young;
    const old = this.#old.get(id);
    if (!old) return undefined;
    this.#old.delete(id);
    this.#add(id, old);
    return old;
  }

  /** The message of an id, new if it is not known. */
  of(id: string): Envelope {
    const known = this.get(id);
    if (known) return known;
    const envelope: Envelope = {
      begun: false,
      sender: undefined,
      unjoined: false,
      open: undefined,
    };
    this.#add(id, envelope);
    return envelope;
  }

  begin(id: string, sender: string | undefined): void {
    this.#remove(id);
    this.#add(id, { begun: true, sender, unjoined: false, open: undefined });
  }

  /** What is still open of a message that is gone went another way: under another name, or an administrator removed it. */
  end(id: string): void {
    this.#tally.waiting -= countWaiting(this.#remove(id)?.open);
  }

  /** What was said of a message before cannot be joined any more; it is counted once. */
  notJoined(id: string): void {
    const envelope = this.of(id);
    if (!envelope.unjoined) this.#tally.unjoined++;
    envelope.unjoined = true;
  }

  /** A delivery that will be tried again; tells whether it meets this cause for the first time. */
  deferred(id: string, recipientOfLine: string, cause: string): boolean {
    const envelope = this.of(id);
    const recipient = keepText(recipientOfLine);
    const met = causesOf(envelope.open, recipient);
    if (met.includes(cause)) return false;
    const isNew = met.length === 0;
    if (isNew) this.#tally.waiting++;
    if (isNew && countWaiting(envelope.open) >= mostOfOne) this.#tally.unjoined++;
    else this.#addWaiting(envelope, recipient, cause, met);
    return true;
  }

  /** A delivery that is over; the causes that it met on its way, `undefined` if it met none. */
  over(id: string, recipient: string): readonly string[] | undefined {
    const envelope = this.get(id);
    if (!envelope?.open) return undefined;
    const met = causesOf(envelope.open, recipient);
    if (met.length === 0) return undefined;
    envelope.open = removeWaiting(envelope.open, recipient);
    this.#weight--;
    this.#tally.waiting--;
    return met;
  }

  /** The server gave up; tells how many deliveries of the message were still to be tried. */
  gaveUp(id: string): number {
    const envelope = this.get(id);
    const count = countWaiting(envelope?.open);
    if (!envelope || count === 0) return 0;
    this.#weight -= count;
    envelope.open = undefined;
    this.#tally.waiting -= count;
    return count;
  }

  /** Everything that is under way, the older first. */
  entries(): [string, Envelope][] {
    return [...this.#old, ...this.#young];
  }

  /** Takes over what a reader of the part behind knows, whose waiting deliveries are in the sum already. */
  take(entries: readonly [string, Envelope][]): void {
    for (const [id, envelope] of entries) {
      const own = envelope.begun ? undefined : this.get(id);
      if (own) this.#join(own, envelope);
      else {
        this.#remove(id);
        this.#add(id, envelope);
      }
    }
  }

  /** Two readers met the same message: what waits in both waits once. */
  #join(own: Envelope, { open, sender }: Envelope): void {
    own.sender ??= sender;
    for (const [recipient, causes] of entriesOf(open)) {
      if (causesOf(own.open, recipient).length > 0) this.#tally.waiting--;
      else if (countWaiting(own.open) >= mostOfOne) {
        this.#tally.unjoined++;
        continue;
      }
      for (const cause of causes) {
        const met = causesOf(own.open, recipient);
        if (!met.includes(cause)) this.#addWaiting(own, recipient, cause, met);
      }
    }
  }

  /** The message must be young. */
  #addWaiting(own: Envelope, recipient: string, cause: string, met: readonly string[]): void {
    if (met.length >= mostCauses) return;
    own.open = addWaiting(own.open, recipient, cause);
    if (met.length === 0) this.#weight++;
  }

  #add(id: string, envelope: Envelope): void {
    if (this.#weight >= this.#half) this.#forget();
    this.#young.set(keepText(id), envelope);
    this.#weight += weightOf(envelope);
  }

  #remove(id: string): Envelope | undefined {
    const young = this.#young.get(id);
    if (young) {
      this.#young.delete(id);
      this.#weight -= weightOf(young);
      return young;
    }
    const old = this.#old.get(id);
    if (old) this.#old.delete(id);
    return old;
  }

  /** What waits of the messages that are thrown out goes on waiting in the sum. */
  #forget(): void {
    for (const { open, unjoined } of this.#old.values())
      if (!unjoined) this.#tally.unjoined += countWaiting(open);
    this.#old = this.#young;
    this.#young = new Map();
    this.#weight = 0;
  }
}

function weightOf({ open }: Envelope): number {
  return 1 + countWaiting(open);
}
