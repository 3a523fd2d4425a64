/** Buckets of a table; a power of two. */
export const buckets = 65_536;

/** Units of a literal that are hashed together: four, or two of a shorter one. */
export type Width = 2 | 4;

/** Literals by the hash of a few of their units in a row, their anchor. */
interface Table {
  /** Units of an anchor. */
  readonly width: Width;
  /** The first literal of a bucket, or -1; `next` leads to the others. */
  readonly first: Int32Array;
}

/** What is known of each literal, by its number. */
interface Entries {
  /** Where its anchor stands in it. */
  readonly offsets: readonly number[];
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
  readonly #literals: readonly string[];
  /** The call of `find` in which a literal was found last: no set to fill and throw away for each text. */
  readonly #foundIn: Int32Array;
  #call = 0;
  readonly #entries: Entries;
  readonly #tables: readonly Table[];
  /** Literals of one unit, too short for an anchor. */
  readonly #single: number[] = [];

  /** Over literals of which each stands there once; `anchors` are those that `anchorsOf` gives for them. */
  constructor(literals: readonly string[], anchors: readonly number[]) {
    this.#literals = literals;
    const numbers = () => new Int32Array(literals.length);
    this.#foundIn = numbers();
    this.#entries = {
      offsets: anchors,
      hashes: numbers(),
      lengths: numbers(),
      edges: numbers(),
      next: numbers().fill(-1),
    };
    const table = (width: Width) => ({ width, first: new Int32Array(buckets).fill(-1) });
    const [wide, narrow] = [table(4), table(2)];
    const used = new Set<Table>();
    literals.forEach((literal, id) => {
      const width = widthOf(literal.length);
      if (!width) this.#single.push(id);
      else {
        const into = width === 4 ? wide : narrow;
        used.add(into);
        this.#enter(id, literal, into);
      }
    });
    this.#tables = [wide, narrow].filter((each) => used.has(each));
  }

  /** The literal of a number that `find` gave: its place in the list. */
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
      if (!text.includes(literals[id] as string)) continue;
      foundIn[id] = call;
      found.push(id);
    }
    return found;
  }

  /** Whether a literal stands in the text of the last `find`. */
  has(id: number): boolean {
    return this.#foundIn[id] === this.#call;
  }

  #enter(id: number, literal: string, { width, first }: Table): void {
    const { next, hashes, offsets, lengths, edges } = this.#entries;
    const last = literal.length - 1;
    const whole = hashIn(literal, offsets[id] as number, width);
    const bucket = bucketOf(whole);
    hashes[id] = whole;
    lengths[id] = literal.length;
    edges[id] = (literal.charCodeAt(0) << 16) | literal.charCodeAt(last);
    next[id] = first[bucket] as number;
    first[bucket] = id;
  }
}

function edgesOf(units: Uint16Array, start: number, end: number): number {
  return ((units[start] as number) << 16) | (units[end - 1] as number);
}

/** The hash of some units in a row. In this file, like all that is called for each unit of a text. */
export function hash(units: Uint16Array, at: number, width: Width): number {
  const a = units[at] as number;
  const b = units[at + 1] as number;
  return width === 2
    ? hashOfTwo(a, b)
    : hashOfFour(a, b, units[at + 2] as number, units[at + 3] as number);
}

/** The same of a text of which no more is wanted. */
function hashIn(text: string, at: number, width: Width): number {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  return width === 2
    ? hashOfTwo(a, b)
    : hashOfFour(a, b, text.charCodeAt(at + 2), text.charCodeAt(at + 3));
}

function hashOfTwo(a: number, b: number): number {
  return Math.imul((a << 5) ^ b, 0x85ebca6b);
}

function hashOfFour(a: number, b: number, c: number, d: number): number {
  return Math.imul(Math.imul((a << 5) ^ b, 0x9e3779b1) ^ (c << 7) ^ d, 0x85ebca6b);
}

/** The bucket of a hash. */
export function bucketOf(whole: number): number {
  return (whole >>> 16) & (buckets - 1);
}

/** The width with which a literal is entered; none for a single unit. */
export function widthOf(length: number): Width | undefined {
  if (length >= 4) return 4;
  return length >= 2 ? 2 : undefined;
}

let buffer = new Uint16Array(4096);
let buffered = '';

/** The units of a text, readable faster than those of a string; valid until the next call. */
export function unitsOf(text: string): Uint16Array {
  if (text === buffered) return buffer;
  const { length } = text;
  if (length > buffer.length) buffer = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) buffer[at] = text.charCodeAt(at);
  buffered = text;
  return buffer;
}
