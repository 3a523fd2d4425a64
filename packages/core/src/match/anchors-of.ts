import { bucketOf, buckets, hash, unitsOf, type Width, widthOf } from './literal-finder.ts';

/** About as many places of a literal are looked at for its anchor. */
const places = 4;

/**
 * Where in each literal those units stand that are rarest among all of them: under these a `LiteralFinder` enters it. Made
 * when the data is compiled, so that nobody waits for it.
 */
export function anchorsOf(literals: readonly string[]): number[] {
  const counts: Record<Width, Int32Array> = {
    2: new Int32Array(buckets),
    4: new Int32Array(buckets),
  };
  for (const literal of literals) {
    const width = widthOf(literal.length);
    if (!width) continue;
    const count = counts[width];
    for (const bucket of bucketsOf(literal, width).values())
      count[bucket] = (count[bucket] as number) + 1;
  }
  return literals.map((literal) => {
    const width = widthOf(literal.length);
    if (!width) return 0;
    const count = counts[width];
    let anchor = 0;
    let rarest = Infinity;
    for (const [at, bucket] of bucketsOf(literal, width)) {
      if ((count[bucket] as number) >= rarest) continue;
      rarest = count[bucket] as number;
      anchor = at;
    }
    return anchor;
  });
}

/** Some places of a literal, from its end, and the buckets of the units there. */
function bucketsOf(literal: string, width: Width): Map<number, number> {
  const units = unitsOf(literal);
  const last = literal.length - width;
  const step = Math.max(1, Math.floor(last / places));
  const found = new Map<number, number>();
  for (let at = last; at >= 0; at -= step) found.set(at, bucketOf(hash(units, at, width)));
  return found;
}
