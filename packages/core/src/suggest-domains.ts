import { catalogIndex, listProviders } from './catalog.ts';
import { parseDomain } from './mailbox.ts';

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

/** Whether the Damerau-Levenshtein distance of two different words is one. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return restA !== restB;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
