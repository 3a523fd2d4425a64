/** Buckets of a table; a power of two. */
const buckets = 65_536;

/** About as many places of a literal are looked at for its anchor. */
const places = 4;

/** Literals by the hash of a few of their units in a row, their anchor. */
interface Table {
  /** Units of an anchor. */
  readonly width: number;
  /** The first literal of a bucket, or -1; `next` leads to the others. */
  readonly first: Int32Array;
}

/** What is known of each literal, by its number. */
interface Entries {
  /** Where its anchor stands in it. */
  readonly offsets: Int32Array;
  /** The whole hash of its anchor, of which its bucket is a part. */
  readonly hashes: Int32Array;
  readonly lengths: Int32Array;
  /** Its first and last unit: most of what only shares its anchor differs in them. */
  readonly edges: Int32Array;
  /** The next literal in its bucket, or -1. */
  readonly next: Int32Array;
}

/**
 * Finds which of many literals stand in a text, in one pass. Each literal is entered under the four of its units in a row
 * that are rarest among all literals (two for shorter ones); the text is hashed four units at a time, and what is met in a
 * bucket is compared. Cost grows with the text, hardly with the number of literals (after Wu and Manber, 1994).
 */
export class LiteralFinder {
  readonly #literals: string[] = [];
  readonly #ids = new Map<string, number>();
  /** The call of `find` in which a literal was found last: no set to fill and throw away for each text. */
  readonly #foundIn: Int32Array;
  #call = 0;
  readonly #entries: Entries;
  readonly #tables: readonly Table[];
  /** Literals of one unit, too short for an anchor. */
  readonly #single: readonly number[];

  constructor(literals: Iterable<string>) {
    for (const literal of literals) {
      if (this.#ids.has(literal)) continue;
      this.#ids.set(literal, this.#literals.length);
      this.#literals.push(literal);
    }
    this.#foundIn = new Int32Array(this.#literals.length);
    const numbers = () => new Int32Array(this.#literals.length);
    this.#entries = {
      offsets: numbers(),
      hashes: numbers(),
      lengths: numbers(),
      edges: numbers(),
      next: numbers().fill(-1),
    };
    const of = (fits: (length: number) => boolean) =>
      this.#literals.flatMap((literal, id) => (fits(literal.length) ? [id] : []));
    this.#tables = [
      this.#enter(
        4,
        of((length) => length >= 4),
      ),
      this.#enter(
        2,
        of((length) => length === 2 || length === 3),
      ),
    ];
    this.#single = of((length) => length === 1);
  }

  /** The number by which `find` names a literal. */
  idOf(literal: string): number {
    return this.#ids.get(literal) ?? -1;
  }

  /** The literal of a number that `find` or `idOf` gave. */
  literal(id: number): string {
    return this.#literals[id] as string;
  }

  /** The numbers of the literals in the text; `has` tells of one, until the next call. */
  find(text: string): number[] {
    const found: number[] = [];
    const call = ++this.#call;
    const literals = this.#literals;
    const foundIn = this.#foundIn;
    const { next, hashes, offsets, lengths, edges } = this.#entries;
    const units = unitsOf(text);
    for (const { width, first } of this.#tables) {
      for (let at = 0; at + width <= text.length; at++) {
        const wanted = hash(units, at, width);
        let id = first[bucketOf(wanted)] as number;
        for (; id >= 0; id = next[id] as number) {
          if (hashes[id] !== wanted || foundIn[id] === call) continue;
          const start = at - (offsets[id] as number);
          const end = start + (lengths[id] as number);
          if (start < 0 || end > text.length || edgesOf(units, start, end) !== edges[id]) continue;
          if (!text.startsWith(literals[id] as string, start)) continue;
          foundIn[id] = call;
          found.push(id);
        }
      }
    }
    for (const id of this.#single) {
      if (!text.includes(this.#literals[id] as string)) continue;
      foundIn[id] = call;
      found.push(id);
    }
    return found;
  }

  /** Whether a literal stands in the text of the last `find`. */
  has(id: number): boolean {
    return this.#foundIn[id] === this.#call;
  }

  #enter(width: number, ids: readonly number[]): Table {
    if (ids.length === 0) return { width: Infinity, first: new Int32Array(0) };
    const first = new Int32Array(buckets).fill(-1);
    const counts = new Int32Array(buckets);
    const { next, hashes, offsets, lengths, edges } = this.#entries;
    for (const id of ids) {
      const literal = this.#literals[id] as string;
      const units = unitsOf(literal);
      const last = literal.length - width;
      const step = stepOver(last);
      for (let at = last; at >= 0; at -= step) {
        const bucket = bucketOf(hash(units, at, width));
        counts[bucket] = (counts[bucket] as number) + 1;
      }
    }
    for (const id of ids) {
      const literal = this.#literals[id] as string;
      const units = unitsOf(literal);
      const last = literal.length - width;
      const step = stepOver(last);
      let anchor = last;
      let rarest = bucketOf(hash(units, last, width));
      for (let at = last - step; at >= 0; at -= step) {
        const bucket = bucketOf(hash(units, at, width));
        if ((counts[bucket] as number) >= (counts[rarest] as number)) continue;
        rarest = bucket;
        anchor = at;
      }
      offsets[id] = anchor;
      lengths[id] = literal.length;
      edges[id] = edgesOf(units, 0, literal.length);
      hashes[id] = hash(units, anchor, width);
      next[id] = first[rarest] as number;
      first[rarest] = id;
    }
    return { width, first };
  }
}

/** From one place that is looked at for an anchor to the next. */
function stepOver(last: number): number {
  return Math.max(1, Math.floor(last / places));
}

let buffer = new Uint16Array(4096);
let buffered = '';

/** The units of a text, readable faster than those of a string; valid until the next call. */
function unitsOf(text: string): Uint16Array {
  if (text === buffered) return buffer;
  const { length } = text;
  if (length > buffer.length) buffer = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) buffer[at] = text.charCodeAt(at);
  buffered = text;
  return buffer;
}

function hash(units: Uint16Array, at: number, width: number): number {
  let sum = ((units[at] as number) << 5) ^ (units[at + 1] as number);
  if (width === 4)
    sum = Math.imul(sum, 0x9e3779b1) ^ ((units[at + 2] as number) << 7) ^ (units[at + 3] as number);
  return Math.imul(sum, 0x85ebca6b);
}

function edgesOf(units: Uint16Array, start: number, end: number): number {
  return ((units[start] as number) << 16) | (units[end - 1] as number);
}

function bucketOf(whole: number): number {
  return (whole >>> 16) & (buckets - 1);
}
