/** The text between two marks, the first sought from a place on; `undefined` if one is missing. */
export function textBetween(
  text: string,
  before: string,
  after: string,
  from = 0,
): string | undefined {
  const found = text.indexOf(before, from);
  if (found < 0) return undefined;
  const start = found + before.length;
  const end = text.indexOf(after, start);
  return end < 0 ? undefined : text.slice(start, end);
}

/** The text behind a mark up to one of some signs, or to the end. */
export function textAfter(text: string, before: string, until: string): string | undefined {
  const found = text.indexOf(before);
  if (found < 0) return undefined;
  const start = found + before.length;
  for (let at = start; at < text.length; at++)
    if (until.includes(text.charAt(at))) return text.slice(start, at);
  return text.slice(start);
}
