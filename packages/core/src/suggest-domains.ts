import { catalogIndex, listProviders } from './catalog.ts';
import { parseDomain } from './mailbox.ts';
import { isOneSlipAway } from './one-slip-away.ts';

/**
 * Domains of the catalog that are one slip away from the one typed (`gmial.com`, `163.con`): a letter more, less, other,
 * or two swapped. Best first; empty for a domain that the catalog knows. An offer, never a correction.
 */
export function suggestDomains(domain: string): string[] {
  const typed = parseDomain(domain).value;
  if (typed === undefined || catalogIndex().byDomain.has(typed)) return [];
  const found: { domain: string; rank: number }[] = [];
  for (const provider of listProviders()) {
    provider.domains.forEach((candidate, position) => {
      if (!candidate.startsWith('*') && isOneSlipAway(typed, candidate))
        found.push({ domain: candidate, rank: position + (typed[0] === candidate[0] ? 0 : 1000) });
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.domain < b.domain ? -1 : 1))
    .slice(0, 3)
    .map((each) => each.domain);
}
