/** How often each of some names was seen. Plain data, so that a worker can hand it over. */
export type Counts<Name extends string = string> = Map<Name, number>;

/** Counts a name; a name beyond the limit is not taken in, so that memory stays constant. */
export function count<Name extends string>(
  counts: Counts<Name>,
  name: Name,
  most: number,
  times = 1,
): void {
  const before = counts.get(name);
  if (before !== undefined) counts.set(name, before + times);
  else if (counts.size < most) counts.set(name, times);
}

export function addCounts<Name extends string>(
  into: Counts<Name>,
  from: Counts<Name>,
  most: number,
): void {
  for (const [name, times] of from) count(into, name, most, times);
}

/** The names seen most often, first those with the highest count. */
export function topCounts(counts: Counts, most: number): { name: string; count: number }[] {
  return [...counts]
    .map(([name, times]) => ({ name, count: times }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
