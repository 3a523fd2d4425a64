import { isProvider } from '../check.ts';
import type { Entries } from '../entries.ts';
import { domainOf, first, type Given } from './questions.ts';
import type { Words } from './words.ts';

/** What an answer collides with: an entry of that id or with that domain, or the calendar. */
export function conflictsOf(
  given: Given,
  providers: Entries['providers'],
  words: Words,
  today: string,
): string[] {
  const found: string[] = [];
  const same = providers.find((entry) => entry.name === first(given, 'id'));
  if (same) found.push(words.exists(same.path));
  for (const domain of (given.domain ?? []).map(domainOf)) {
    const owner = providers.find(
      ({ value }) => isProvider(value) && value.domains?.includes(domain),
    );
    if (owner) found.push(words.domainTaken(domain, owner.path));
  }
  const read = first(given, 'read');
  if (read > today) found.push(words.readInFuture(read, today));
  return found;
}
