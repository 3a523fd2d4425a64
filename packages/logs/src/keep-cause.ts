import type { CauseTally, Tally } from './tally.ts';

/** As many texts that no rule knows are kept apart at least, and twice as many at most. */
const mostUnknown = 1000;

/**
 * Takes in a cause. Causes that the rules know are few; when the texts that none knows are too many, those met most
 * often stay and the attempts of the rest are only summed. One that comes back begins anew.
 */
export function keepCause(tally: Tally, key: string, cause: CauseTally): void {
  tally.causes.set(key, cause);
  if (cause.diagnosis || tally.causes.size <= 2 * mostUnknown) return;
  const unknown = [...tally.causes]
    .filter(([name, { diagnosis }]) => !diagnosis && name !== key)
    .sort(
      ([, one], [, other]) => other.attempts - one.attempts || (one.text < other.text ? -1 : 1),
    );
  for (const [name, { attempts }] of unknown.slice(mostUnknown)) {
    tally.causes.delete(name);
    tally.otherUnknown += attempts;
  }
}
