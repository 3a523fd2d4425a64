/**
 * Remembers names lately seen by a number of 32 bits each, in a place that a later name may take: many names cost little
 * time and no memory.
 */
export class RecentNames {
  /** Plain data, so that a worker can hand it over. */
  readonly places: Int32Array;

  /** `size` is a power of two. */
  constructor(size: number) {
    this.places = new Int32Array(size);
  }

  add(name: string): void {
    const number = numberOf(name);
    this.places[this.#placeOf(number)] = number;
  }

  has(name: string): boolean {
    const number = numberOf(name);
    return this.places[this.#placeOf(number)] === number;
  }

  /** Takes over what another of the same size knows, which was seen later. */
  take(places: Int32Array): void {
    places.forEach((number, place) => {
      if (number !== 0) this.places[place] = number;
    });
  }

  #placeOf(number: number): number {
    return (number ^ (number >>> 15)) & (this.places.length - 1);
  }
}

function numberOf(name: string): number {
  let sum = 7;
  for (let at = 0; at < name.length; at++) sum = (Math.imul(sum, 31) + name.charCodeAt(at)) | 0;
  return sum === 0 ? 1 : sum;
}
