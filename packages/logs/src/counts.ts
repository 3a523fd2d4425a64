/** How often each of some names was seen. Plain data, so that a worker can hand it over. */
export interface Counts {
  readonly names: Map<string, number>;
  /** What was counted for names that are not kept. */
  others: number;
}

export function emptyCounts(): Counts {
  return { names: new Map(), others: 0 };
}

/**
 * Counts a name. When twice `most` names are known, those seen most often stay and the counts of the rest go to
 * `others`: memory is constant, and no count is lost. A name that comes back begins anew.
 */
export function count(counts: Counts, name: string, most: number, times = 1): void {
  const { names } = counts;
  names.set(name, (names.get(name) ?? 0) + times);
  if (names.size <= 2 * most) return;
  for (const each of topCounts(counts, Infinity).slice(most)) {
    names.delete(each.name);
    counts.others += each.count;
  }
}

export function addCounts(into: Counts, from: Counts, most: number): void {
  for (const [name, times] of from.names) count(into, name, most, times);
  into.others += from.others;
}

/** The names seen most often, first those with the highest count. */
export function topCounts({ names }: Counts, most: number): { name: string; count: number }[] {
  return [...names]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

/** What was counted for all names but those. */
export function countBeyond(
  { names, others }: Counts,
  shown: readonly { readonly count: number }[],
): number {
  const all = [...names.values()].reduce((sum, times) => sum + times, others);
  return shown.reduce((rest, each) => rest - each.count, all);
}
