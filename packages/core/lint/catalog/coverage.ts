import { lookUp } from '../../src/look-up.ts';
import { parseDomain } from '../../src/mailbox.ts';
import type { Catalog } from './catalog-of.ts';

/** How many domains of a list the catalog resolves. */
export interface Coverage {
  readonly domains: number;
  readonly resolved: number;
  /** In the order of the list. */
  readonly unresolved: readonly string[];
  /** Lines whose first column is no domain. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
}

/** Looks up the first column of tab-separated text. A first line that is no domain is a heading; a domain counts once. */
export function coverageOf(text: string, { index }: Catalog): Coverage {
  const domains = new Set<string>();
  const skipped: { line: number; text: string }[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const first = line.split('\t')[0]?.trim() ?? '';
    const { value } = parseDomain(first);
    if (value !== undefined) domains.add(value);
    else if (at > 0 && first !== '' && !first.startsWith('#'))
      skipped.push({ line: at + 1, text: first.slice(0, 80) });
  }
  const unresolved = [...domains].filter((domain) => !lookUp(index.byDomain, domain));
  const resolved = domains.size - unresolved.length;
  return { domains: domains.size, resolved, unresolved, skipped };
}

/** The domains that do not resolve, then the share of those that do. */
export function coverageLines({ domains, resolved, unresolved, skipped }: Coverage): string[] {
  const share = domains === 0 ? '' : ` (${((resolved / domains) * 100).toFixed(1)} %)`;
  return [
    ...skipped.map(
      ({ line, text }) => `line ${line}: ${JSON.stringify(text)} is no domain, skipped`,
    ),
    ...unresolved,
    `${resolved} of ${domains} domains resolve${share}`,
  ];
}
