import { keepText } from './keep-text.ts';

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
    if (old === undefined) return undefined;
    this.#old.delete(key);
    this.set(key, old);
    return old;
  }

  /** Whoever sets or asks may hand over a part of a block of lines: the key that is kept is a text of its own. */
  set(key: string, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(keepText(key), value);
  }
}
