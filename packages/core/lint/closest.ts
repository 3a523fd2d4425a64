/** The word of `words` that `typed` is most likely meant to be, or `undefined` when none is near. */
export function closest(typed: string, words: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const ranked = words
    .map((word) => ({ word, distance: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .filter((each) => each.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** `did you mean "x"?`, or the words to choose from when none is near. */
export function suggestion(typed: string, words: readonly string[]): string {
  const near = closest(typed, words);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  return words.length <= 30 ? `expected one of ${words.join(', ')}` : 'no name is near it';
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
