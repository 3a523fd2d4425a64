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

/**
 * Finds which of many literals stand in a text, in one pass. Each literal is entered under the four of its units in a row
 * that are rarest among all literals (two for shorter ones); the text is hashed four units at a time, and what is met in a
 * bucket is compared. Cost grows with the text, hardly with the number of literals (after Wu and Manber, 1994).
 */
export class LiteralFinder {
  readonly #literals: string[] = [];
  readonly #ids = new Map<string, number>();
  /** The call of `find` in which a literal was found last, and where: no map to fill and throw away for each text. */
  readonly #foundIn: Int32Array;
  readonly #places: Int32Array;
  #call = 0;
  readonly #offsets: Int32Array;
  readonly #next: Int32Array;
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
    this.#places = new Int32Array(this.#literals.length);
    this.#offsets = new Int32Array(this.#literals.length);
    this.#next = new Int32Array(this.#literals.length).fill(-1);
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

  /** The numbers of the literals in the text; `placeOf` tells where, until the next call. */
  find(text: string): number[] {
    const found: number[] = [];
    this.#call++;
    for (const { width, first } of this.#tables) {
      for (let at = 0; at + width <= text.length; at++) {
        let id = first[hash(text, at, width)] as number;
        for (; id >= 0; id = this.#next[id] as number) {
          const start = at - (this.#offsets[id] as number);
          if (
            start >= 0 &&
            this.#foundIn[id] !== this.#call &&
            text.startsWith(this.#literals[id] as string, start)
          )
            found.push(this.#enterPlace(id, start));
        }
      }
    }
    for (const id of this.#single) {
      const at = text.indexOf(this.#literals[id] as string);
      if (at >= 0) found.push(this.#enterPlace(id, at));
    }
    return found;
  }

  /** The place of a literal's first occurrence in the text of the last `find`; `undefined` if it does not stand there. */
  placeOf(id: number): number | undefined {
    return this.#foundIn[id] === this.#call ? this.#places[id] : undefined;
  }

  #enterPlace(id: number, place: number): number {
    this.#foundIn[id] = this.#call;
    this.#places[id] = place;
    return id;
  }

  #enter(width: number, ids: readonly number[]): Table {
    if (ids.length === 0) return { width: Infinity, first: new Int32Array(0) };
    const first = new Int32Array(buckets).fill(-1);
    const counts = new Int32Array(buckets);
    for (const id of ids) {
      const literal = this.#literals[id] as string;
      const last = literal.length - width;
      const step = stepOver(last);
      for (let at = last; at >= 0; at -= step) {
        const bucket = hash(literal, at, width);
        counts[bucket] = (counts[bucket] as number) + 1;
      }
    }
    for (const id of ids) {
      const literal = this.#literals[id] as string;
      const last = literal.length - width;
      const step = stepOver(last);
      let anchor = last;
      let rarest = hash(literal, last, width);
      for (let at = last - step; at >= 0; at -= step) {
        const bucket = hash(literal, at, width);
        if ((counts[bucket] as number) >= (counts[rarest] as number)) continue;
        rarest = bucket;
        anchor = at;
      }
      this.#offsets[id] = anchor;
      this.#next[id] = first[rarest] as number;
      first[rarest] = id;
    }
    return { width, first };
  }
}

/** From one place that is looked at for an anchor to the next. */
function stepOver(last: number): number {
  return Math.max(1, Math.floor(last / places));
}

function hash(text: string, at: number, width: number): number {
  let sum = (text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1);
  if (width === 4)
    sum = Math.imul(sum, 0x9e3779b1) ^ (text.charCodeAt(at + 2) << 7) ^ text.charCodeAt(at + 3);
  return (Math.imul(sum, 0x85ebca6b) >>> 16) & (buckets - 1);
}
