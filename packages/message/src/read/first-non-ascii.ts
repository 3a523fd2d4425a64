/** The place of the first character beyond ASCII; -1 when there is none. */
export function firstNonAscii(text: string): number {
  return text.search(/[^\u0000-\u007f]/);
}
