/** Signs at which a word ends, beside blanks. */
const separators = new Set(Array.from('<>()[]{}"\',;=|`', (sign) => sign.charCodeAt(0)));
/** What is behind this many characters does not tell texts apart. */
const longest = 400;

/**
 * A server's text with what differs from one message to the next taken out: addresses, hosts, numbers, ids. Two texts
 * with the same result mean the same; reply codes and enhanced codes stay.
 */
export function normaliseReply(text: string): string {
  const end = Math.min(text.length, longest);
  let result = '';
  let copied = 0;
  let at = 0;
  while (at < end) {
    if (isSeparator(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let start = at;
    while (at < end && !isSeparator(text.charCodeAt(at))) at++;
    let stop = at;
    while (stop > start && isEndMark(text.charCodeAt(stop - 1))) stop--;
    while (start < stop && isEndMark(text.charCodeAt(start))) start++;
    const mask = maskOf(text, start, stop);
    if (mask === undefined) continue;
    result += text.slice(copied, start) + mask;
    copied = stop;
  }
  return result + text.slice(copied, end);
}

function isSeparator(code: number): boolean {
  return code <= 32 || separators.has(code);
}

/** A full stop, a colon, an exclamation or question mark at the edge of a word. */
function isEndMark(code: number): boolean {
  return code === 46 || code === 58 || code === 33 || code === 63;
}

/** What stands for a word; `undefined` if the word stays. */
function maskOf(text: string, start: number, end: number): string | undefined {
  let digits = 0;
  let letters = 0;
  let capitals = 0;
  let dots = 0;
  let colons = 0;
  let slashes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) letters++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code === 46) dots++;
    else if (code === 58) colons++;
    else if (code === 47) slashes++;
    else if (code === 64) return at > start ? '‹address›' : undefined;
  }
  const length = end - start;
  const words = letters + capitals;
  if (slashes > 1 && colons > 0) return '‹link›';
  if (digits === 0) {
    if (dots > 0 && slashes === 0 && colons === 0 && isHost(text, end, length)) return '‹host›';
    return length > 24 && letters > 0 && capitals > 3 ? '‹id›' : undefined;
  }
  if (words === 0) return maskOfNumber(text, start, length, digits, dots, colons);
  if (colons > 1 && words + digits + colons === length) return '‹ip›';
  if (dots > 0 && slashes === 0 && isHost(text, end, length)) return '‹host›';
  return (length > 5 && digits > 1) || length > 7 ? '‹id›' : undefined;
}

/** Reply codes (550) and enhanced codes (5.7.1, with or without the reply code before a hyphen) stay. */
function maskOfNumber(
  text: string,
  start: number,
  length: number,
  digits: number,
  dots: number,
  colons: number,
): string | undefined {
  if (dots === 3 && digits > 3) return '‹ip›';
  if (colons > 1) return '‹ip›';
  const first = text.charCodeAt(start);
  const isClass = first === 50 || first === 52 || first === 53;
  if (isClass && (dots === 2 || (dots === 0 && digits === 3 && length <= 4))) return undefined;
  return '‹n›';
}

/** Ends like a host name: a dot, then two letters or more. */
function isHost(text: string, end: number, length: number): boolean {
  let at = end - 1;
  let label = 0;
  while (label < length) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) break;
    label++;
    at--;
  }
  return label >= 2 && label < length - 1 && text.charCodeAt(at) === 46;
}
