import { anchorsOf } from './anchors-of.ts';
import { bucketOf, buckets, hash, hashIn, unitsOf, type Width, widthOf } from './literal-hash.ts';

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
  constructor(literals: readonly string[], anchors: readonly number[] = anchorsOf(literals)) {
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
