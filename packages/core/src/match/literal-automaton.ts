/**
 * Finds which of many literals stand in a text, in one pass (Aho and Corasick, 1975): cost grows with the text, not with
 * the number of literals.
 */
export class LiteralAutomaton {
  /** Transition from `node * 65536 + UTF-16 code unit` to a node. */
  readonly #next = new Map<number, number>();
  readonly #failure: number[] = [0];
  /** The literal that ends at a node, or -1. */
  readonly #ends: number[] = [-1];
  /** The nearest node on the failure path at which a literal ends, or 0. */
  readonly #shorter: number[] = [0];
  readonly #ids = new Map<string, number>();

  constructor(literals: Iterable<string>) {
    const edges: [parent: number, unit: number, child: number][] = [];
    for (const literal of literals) {
      if (!this.#ids.has(literal)) this.#add(literal, edges);
    }
    this.#link(edges);
  }

  /** The number by which `find` names a literal. */
  idOf(literal: string): number {
    return this.#ids.get(literal) ?? -1;
  }

  /** The literals in the text: their numbers, each with the place of its first occurrence. */
  find(text: string): Map<number, number> {
    const found = new Map<number, number>();
    const lengths = this.#lengths;
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let target = this.#next.get(node * 65536 + unit);
      while (target === undefined && node !== 0) {
        node = this.#failure[node] as number;
        target = this.#next.get(node * 65536 + unit);
      }
      node = target ?? 0;
      for (let end = node; end !== 0; end = this.#shorter[end] as number) {
        const literal = this.#ends[end] as number;
        if (literal >= 0 && !found.has(literal))
          found.set(literal, at + 1 - (lengths[literal] as number));
      }
    }
    return found;
  }

  readonly #lengths: number[] = [];

  #add(literal: string, edges: [number, number, number][]): void {
    let node = 0;
    for (let at = 0; at < literal.length; at++) {
      const unit = literal.charCodeAt(at);
      let child = this.#next.get(node * 65536 + unit);
      if (child === undefined) {
        child = this.#failure.length;
        this.#next.set(node * 65536 + unit, child);
        this.#failure.push(0);
        this.#ends.push(-1);
        this.#shorter.push(0);
        edges.push([node, unit, child]);
      }
      node = child;
    }
    const id = this.#ids.size;
    this.#ids.set(literal, id);
    this.#ends[node] = id;
    this.#lengths.push(literal.length);
  }

  /** Sets failure links breadth first, so that every shorter suffix is linked before the nodes that need it. */
  #link(edges: readonly (readonly [number, number, number])[]): void {
    const children = new Map<number, (readonly [number, number, number])[]>();
    for (const edge of edges) {
      const siblings = children.get(edge[0]);
      if (siblings) siblings.push(edge);
      else children.set(edge[0], [edge]);
    }
    const queue = [0];
    for (const node of queue) {
      for (const [parent, unit, child] of children.get(node) ?? []) {
        queue.push(child);
        if (parent === 0) continue;
        let suffix = this.#failure[parent] as number;
        let target = this.#next.get(suffix * 65536 + unit);
        while (target === undefined && suffix !== 0) {
          suffix = this.#failure[suffix] as number;
          target = this.#next.get(suffix * 65536 + unit);
        }
        const failure = target ?? 0;
        this.#failure[child] = failure;
        this.#shorter[child] =
          (this.#ends[failure] as number) >= 0 ? failure : (this.#shorter[failure] as number);
      }
    }
  }
}
