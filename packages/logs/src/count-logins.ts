import type { Fact } from './fact.ts';
import { keepText } from './keep-text.ts';
import { RecentNames } from './recent-names.ts';
import { addClient, addName, type LoginTally } from './tally-logins.ts';

/** So many characters tell login names apart. */
const longestName = 64;

/** Counts failed logins by the address they came from, and remembers from where logins succeeded lately. */
export class LoginCounter {
  readonly #tally: LoginTally;
  readonly #signedIn = new RecentNames(8192);

  constructor(tally: LoginTally) {
    this.#tally = tally;
  }

  succeeded({ client }: Fact): void {
    if (client === undefined) return;
    const known = this.#tally.clients.get(client);
    if (known) known.signedIn = true;
    else this.#signedIn.add(client);
  }

  failed({ client, user }: Fact): void {
    if (client === undefined || client === '') {
      this.#tally.others++;
      return;
    }
    const known = this.#tally.clients.get(client);
    const name = user ? keepText(user.slice(0, longestName)) : undefined;
    if (known) {
      known.failed++;
      if (name !== undefined) addName(known, name);
      return;
    }
    const signedIn = this.#signedIn.has(client);
    const names = name === undefined ? [] : [name];
    addClient(this.#tally, keepText(client), { failed: 1, names, signedIn });
  }

  /** From where logins succeeded. */
  get signedIn(): Int32Array {
    return this.#signedIn.places;
  }

  /** Takes over from where logins succeeded in another part of the log, whose failures are in the tally already. */
  take(signedIn: Int32Array): void {
    this.#signedIn.take(signedIn);
    for (const [address, client] of this.#tally.clients)
      client.signedIn ||= this.#signedIn.has(address);
  }
}
