import { textWidth } from './text-width.ts';

/** A run without blanks that may not be broken, one character of a script without blanks, or blanks. */
const token =
  /\s+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g;
/** Characters that never open a line, and that never close one (GB/T 15834, JIS X 4051). */
const notFirst = /^[、。，．：；？！）」』】〉》”’…—·％,.:;?!)\]}]/u;
const notLast = /[（「『【〈《“‘([{]$/;

/** Breaks prose into lines of at most `width` columns; a web address is never broken, so that it can be copied. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const columns = textWidth(piece);
    if (used > 0 && used + columns > width && piece.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (used === 0 && piece.trim() === '') continue;
    line += piece;
    used += columns;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Tokens with those joined that must stay on one line. */
function pieces(text: string): string[] {
  const joined: string[] = [];
  for (const [piece] of text.matchAll(token)) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      (notFirst.test(piece) || notLast.test(last)) &&
      !/^\s/.test(piece) &&
      !/\s$/.test(last)
    )
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
