import { BoundedCache } from './bounded-cache.ts';
import { keepText } from './keep-text.ts';

/** What is known of a message while its deliveries go on. Plain data, so that a worker can hand it over. */
export interface Envelope {
  /** Whether its first line was read: nothing that was said of it before can be missing. */
  begun: boolean;
  /** The sender's domain. */
  sender: string | undefined;
  /** Deliveries that failed and may be tried again, with the causes that each met, by recipient. */
  open: Map<string, string[]> | undefined;
}

/** As many messages are remembered, the oldest thrown out; a server rarely has more under way. */
const half = 50_000;

/** Joins the lines of one message by its id. */
export class Deliveries {
  readonly #envelopes = new BoundedCache<Envelope>(half);

  get(id: string): Envelope | undefined {
    return this.#envelopes.get(id);
  }

  /** The message of an id, new if it is not known. */
  of(id: string): Envelope {
    const known = this.#envelopes.get(id);
    if (known) return known;
    const envelope: Envelope = { begun: false, sender: undefined, open: undefined };
    this.#envelopes.set(keepText(id), envelope);
    return envelope;
  }

  begin(id: string, sender?: string): void {
    this.#envelopes.set(keepText(id), { begun: true, sender, open: undefined });
  }

  end(id: string): void {
    this.#envelopes.delete(id);
  }

  /** Everything that is under way. */
  entries(): [string, Envelope][] {
    return [...this.#envelopes.entries()];
  }

  /** Takes over what another reader knows. */
  take(entries: readonly [string, Envelope][]): void {
    for (const [id, envelope] of entries) this.#envelopes.set(id, envelope);
  }
}
