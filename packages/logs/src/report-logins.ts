import { type ClientTally, type LoginTally, manyNames } from './tally-logins.ts';

/**
 * Who seems to fail at signing in: `guessing` tries names or passwords, a `user` signed in from the same address too.
 * `unclear` is all else: a program with an old password, or somebody who guesses slowly.
 */
export type LoginKind = 'guessing' | 'user' | 'unclear';

/** An IP address from which logins failed. */
export interface LoginClient {
  readonly address: string;
  readonly attempts: number;
  /** How many names were tried, as far as the log tells; 4 means four or more. */
  readonly names: number;
  /** Whether a login from there succeeded too. */
  readonly signedIn: boolean;
  readonly kind: LoginKind;
}

export interface LoginsReport {
  /** Failed logins by who seems to have tried. */
  readonly guessing: number;
  readonly user: number;
  readonly unclear: number;
  /** The addresses from which most failed. */
  readonly clients: readonly LoginClient[];
  /** Failed logins from other addresses, and from where the log does not tell. */
  readonly otherAttempts: number;
}

/** How many addresses are named. */
const named = 20;
/** So often nobody fails without ever signing in, where the log does not tell the name. */
const manyAttempts = 20;

export function reportLogins({ clients, others }: LoginTally): LoginsReport {
  const all = [...clients]
    .map(([address, client]) => ({
      address,
      attempts: client.failed,
      names: client.names.length,
      signedIn: client.signedIn,
      kind: kindOf(client),
    }))
    .sort((a, b) => b.attempts - a.attempts || (a.address < b.address ? -1 : 1));
  const sum = (list: readonly LoginClient[], kind?: LoginKind) =>
    list.reduce((total, each) => total + (kind && each.kind !== kind ? 0 : each.attempts), 0);
  return {
    guessing: sum(all, 'guessing'),
    user: sum(all, 'user'),
    unclear: sum(all, 'unclear') + others,
    clients: all.slice(0, named),
    otherAttempts: sum(all.slice(named)) + others,
  };
}

/** Many names and a login: an office behind one address, or a password that was guessed. Nobody can tell. */
function kindOf({ failed, names, signedIn }: ClientTally): LoginKind {
  if (signedIn) return names.length < manyNames ? 'user' : 'unclear';
  if (names.length >= manyNames) return 'guessing';
  return names.length === 0 && failed >= manyAttempts ? 'guessing' : 'unclear';
}
