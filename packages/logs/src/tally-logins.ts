/** What was counted for one IP address from which a login failed. */
export interface ClientTally {
  failed: number;
  /** The names that were tried, the first few. */
  readonly names: string[];
  /** Whether a login from there succeeded. */
  signedIn: boolean;
}

/** Failed logins by IP address. Plain data, so that a worker can hand it over. */
export interface LoginTally {
  readonly clients: Map<string, ClientTally>;
  /** Failed logins from addresses that are not kept, or that the log did not name. */
  others: number;
}

/** As many addresses are kept at least, and twice as many at most. */
const mostClients = 1000;
/** A person has one name, or a few; who tries more is none. */
export const manyNames = 4;

export function emptyLogins(): LoginTally {
  return { clients: new Map(), others: 0 };
}

export function addClient(logins: LoginTally, address: string, from: ClientTally): void {
  const own = logins.clients.get(address);
  if (own) {
    own.failed += from.failed;
    own.signedIn ||= from.signedIn;
    for (const name of from.names) addName(own, name);
    return;
  }
  logins.clients.set(address, { ...from, names: [...from.names] });
  if (logins.clients.size > 2 * mostClients) dropFew(logins);
}

export function addName({ names }: ClientTally, name: string): void {
  if (names.length < manyNames && !names.includes(name)) names.push(name);
}

export function addLogins(into: LoginTally, from: LoginTally): void {
  for (const [address, client] of from.clients) addClient(into, address, client);
  into.others += from.others;
}

/** Those that failed most often stay; what the others did is only summed. */
function dropFew(logins: LoginTally): void {
  const sorted = [...logins.clients].sort(
    ([a, one], [b, other]) => other.failed - one.failed || (a < b ? -1 : 1),
  );
  for (const [address, { failed }] of sorted.slice(mostClients)) {
    logins.clients.delete(address);
    logins.others += failed;
  }
}
