import { eastAsianWidth } from 'get-east-asian-width';

/** Colours and other escapes of the terminal (ECMA-48), which take no room. */
const escapes = /\u001b\[[0-9;]*m/g;

const ascii = /^[\x20-\x7e]*$/;

/** Columns that a text takes on a terminal: two for a wide character (UAX 11), none for a combining mark. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(escapes, '')) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300) width += 1;
    else if (code < 0x370 || (code >= 0x200b && code <= 0x200f) || code === 0xfe0f) continue;
    else width += eastAsianWidth(code);
  }
  return width;
}
