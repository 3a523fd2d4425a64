import { type CatalogProvider, listProviders } from './catalog.ts';
import { foldedNames, foldName, namesOf } from './folded-names.ts';
import { isOneSlipAway } from './one-slip-away.ts';

/** Below this length one slip turns a word into too many others. */
const shortest = 4;
const most = 6;

/**
 * Providers with a name, or a word of one, that is one slip away from the one typed (`outlok`, `gmial`): those whose whole
 * name it is first. Empty where somebody is called so. An offer, never a correction.
 */
export function suggestProviders(name: string): CatalogProvider[] {
  const typed = foldName(name);
  if (typed.length < shortest) return [];
  const found: { provider: CatalogProvider; rank: number }[] = [];
  for (const provider of listProviders()) {
    const names = foldedNames(provider);
    if (names.includes(typed)) return [];
    if (names.some((each) => isOneSlipAway(typed, each))) found.push({ provider, rank: 0 });
    else if (wordsOf(provider).some((each) => isOneSlipAway(typed, each)))
      found.push({ provider, rank: 1 });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ provider }) => provider);
}

const foldedWords = new WeakMap<CatalogProvider, readonly string[]>();

/** The single words of the names; those that half the catalog shares would be offered for everything. */
function wordsOf(provider: CatalogProvider): readonly string[] {
  const words =
    foldedWords.get(provider) ??
    namesOf(provider)
      .flatMap((name) => name.split(/[\s._-]+/))
      .map(foldName)
      .filter((word) => word.length >= shortest && !common.test(word));
  foldedWords.set(provider, words);
  return words;
}

const common = /^(?:e?mails?|webmail|mailbox|cloud|hosting|online|internet|business)$/;
