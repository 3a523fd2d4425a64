/** Looks a name up as it is, then as `.parent` for each parent: what `*.parent` in the data stands for. */
export function lookUp<T>(map: ReadonlyMap<string, T>, name: string): T | undefined {
  const exact = map.get(name);
  if (exact) return exact;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const found = map.get(name.slice(dot));
    if (found) return found;
  }
  return undefined;
}

/** The key under which a domain or a pattern of the data is looked up. */
export function keyOf(pattern: string): string {
  return pattern[0] === '*' ? pattern.slice(1) : pattern;
}
