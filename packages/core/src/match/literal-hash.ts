/** Buckets of a table; a power of two. */
export const buckets = 65_536;

/** Units of a literal that are hashed together: four, or two of a shorter one. */
export type Width = 2 | 4;

/** The hash of some units in a row. */
export function hash(units: Uint16Array, at: number, width: Width): number {
  const a = units[at] as number;
  const b = units[at + 1] as number;
  return width === 2
    ? hashOfTwo(a, b)
    : hashOfFour(a, b, units[at + 2] as number, units[at + 3] as number);
}

/** The same of a text of which no more is wanted. */
export function hashIn(text: string, at: number, width: Width): number {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  return width === 2
    ? hashOfTwo(a, b)
    : hashOfFour(a, b, text.charCodeAt(at + 2), text.charCodeAt(at + 3));
}

function hashOfTwo(a: number, b: number): number {
  return Math.imul((a << 5) ^ b, 0x85ebca6b);
}

function hashOfFour(a: number, b: number, c: number, d: number): number {
  return Math.imul(Math.imul((a << 5) ^ b, 0x9e3779b1) ^ (c << 7) ^ d, 0x85ebca6b);
}

/** The bucket of a hash. */
export function bucketOf(whole: number): number {
  return (whole >>> 16) & (buckets - 1);
}

/** The width with which a literal is entered; none for a single unit. */
export function widthOf(length: number): Width | undefined {
  if (length >= 4) return 4;
  return length >= 2 ? 2 : undefined;
}

let buffer = new Uint16Array(4096);
let buffered = '';

/** The units of a text, readable faster than those of a string; valid until the next call. */
export function unitsOf(text: string): Uint16Array {
  if (text === buffered) return buffer;
  const { length } = text;
  if (length > buffer.length) buffer = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) buffer[at] = text.charCodeAt(at);
  buffered = text;
  return buffer;
}
