import type { Assignment } from './assignment.ts';

/** A part of a text and what is to stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; of two for the same part the first counts, otherwise they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .filter(
      ({ start, end }, at) =>
        start === end ||
        edits.findIndex((other) => other.start === start && other.end === end) === at,
    )
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}

/** Takes an assignment away: its line, or on a line with others the member and one comma. */
export function removal(
  text: string,
  { keyStart, end, quote }: Assignment,
  all: readonly Assignment[],
): Edit {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found;
  const shared =
    /[{[]/.test(text.slice(lineStart, keyStart)) ||
    all.some(
      (each) => each.keyStart !== keyStart && each.keyStart >= lineStart && each.keyStart < lineEnd,
    );
  if (!shared) return { start: lineStart, end: Math.min(text.length, lineEnd + 1), text: '' };
  const before = /,?\s*["']?$/.exec(text.slice(lineStart, keyStart))?.[0] ?? '';
  const close = end + quote.length;
  const comma = before.startsWith(',')
    ? 0
    : (/^\s*,[ \t]*/.exec(text.slice(close))?.[0].length ?? 0);
  return {
    start: keyStart - before.length,
    end: close + comma,
    text: before.startsWith(',') ? '' : (/^\s*/.exec(before)?.[0] ?? ''),
  };
}
