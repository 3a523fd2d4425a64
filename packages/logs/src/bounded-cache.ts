/** Remembers what was asked for lately: at most twice `half` answers, the older half thrown out at once. */
export class BoundedCache<Value> {
  readonly #half: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(half: number) {
    this.#half = half;
  }

  get(key: string): Value | undefined {
    const value = this.#young.get(key);
    if (value !== undefined) return value;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  /** The key must not be a part of a longer string (see `keepText`). */
  set(key: string, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  delete(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  /** Everything, the older first. */
  *entries(): Iterable<[string, Value]> {
    for (const [key, value] of this.#old) if (!this.#young.has(key)) yield [key, value];
    yield* this.#young;
  }
}
