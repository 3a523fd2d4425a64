import type { LocalizedText } from '../src/provider.ts';

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
export function suggestion(typed: string, words: readonly string[]): LocalizedText {
  const near = closest(typed, words);
  if (near !== undefined) return { en: `did you mean "${near}"?`, 'zh-CN': `是不是 "${near}"？` };
  return words.length <= 30
    ? { en: `expected one of ${words.join(', ')}`, 'zh-CN': `应为 ${words.join('、')} 之一` }
    : { en: 'no name is near it', 'zh-CN': '没有相近的名称' };
}

/** Letters to add, drop, replace or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + other,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}
