import stringWidth from 'string-width';

/** A run without blanks that may not be broken, one character of a script without blanks, or blanks. */
const token = /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+/gu;
/** Characters that never open a line, and that never close one (GB/T 15834, JIS X 4051). */
const notFirst = /^[、。，．：；？！）」』】〉》”’…—·％,.:;?!)\]}]/u;
const notLast = /[（「『【〈《“‘(\[{]$/u;

/** Breaks prose into lines of at most `width` columns; a web address is never broken, so that it can be copied. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const joined = line + piece;
    if (stringWidth(joined.trimEnd()) <= width || line.trim() === '') line = line === '' ? piece.trimStart() : joined;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Tokens with those joined that must stay on one line. */
function pieces(text: string): string[] {
  const joined: string[] = [];
  for (const [piece] of text.matchAll(token)) {
    const last = joined.at(-1);
    if (last !== undefined && (notFirst.test(piece) || notLast.test(last)) && !/^\s/.test(piece) && !/\s$/.test(last))
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
