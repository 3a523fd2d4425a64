/** What was answered to one question. */
export interface Answer {
  readonly state: string;
  readonly detail: string;
}

/** So few hosts may all be gone; more at once mean that this machine has no network. */
const mostGoneAtOnce = 2;

/**
 * Keeps back that a name does not exist until some other name does: on a machine without a network no name exists, and that
 * must not go into a history of the servers. What only our side can have caused is never passed on.
 */
export class HeldAnswers {
  readonly #pass: (name: string, answer: Answer) => void;
  readonly #held = new Map<string, { readonly host: string; readonly answer: Answer }>();
  #online = false;

  constructor(pass: (name: string, answer: Answer) => void) {
    this.#pass = pass;
  }

  add(name: string, host: string, answer: Answer): void {
    if (answer.state === 'unknown' || (answer.state === 'dns' && !this.#online)) {
      this.#held.set(name, { host, answer });
      return;
    }
    if (answer.state !== 'dns') this.#goOnline();
    this.#pass(name, answer);
  }

  /** What cannot be said of the servers, by name, once all answers are in. */
  end(): Map<string, string> {
    const missing = [...this.#held.values()].filter(({ answer }) => answer.state === 'dns');
    const unclear = this.#held.size > missing.length;
    const hosts = new Set(missing.map(({ host }) => host));
    if (!unclear && hosts.size <= mostGoneAtOnce) this.#goOnline();
    return new Map([...this.#held].map(([name, { answer }]) => [name, answer.detail]));
  }

  #goOnline(): void {
    this.#online = true;
    for (const [name, { answer }] of this.#held) {
      if (answer.state !== 'dns') continue;
      this.#held.delete(name);
      this.#pass(name, answer);
    }
  }
}
