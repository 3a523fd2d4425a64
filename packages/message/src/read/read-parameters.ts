import { decodeText } from './text-codec.ts';

/** A value with parameters (RFC 2045 section 5.1): `text/plain; charset=utf-8`. Names are in lower case. */
export interface Parametrized {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** What could not be read. */
  readonly rest?: string;
}

const skipped = /(?:[ \t]|\([^()]*\))*/y;
const first = /[^\s;()"]+/y;
const parameter =
  /;(?:[ \t]|\([^()]*\))*(?:([^\s;=()<>@,:\\"/[\]?]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/y;
/** A header that is longer than this holds no parameters that anybody reads. */
const longest = 20_000;

export function readParameters(text: string): Parametrized {
  const input = text.slice(0, longest);
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(input);
    if (found) at = pattern.lastIndex;
    return found;
  };
  next(skipped);
  const value = next(first)?.[0] ?? '';
  const found = new Map<string, string>();
  for (;;) {
    next(skipped);
    const match = next(parameter);
    if (!match) break;
    const name = match[1]?.toLowerCase();
    if (name !== undefined && !found.has(name))
      found.set(name, match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '');
  }
  const rest = input.slice(at).trim();
  return {
    value: value.toLowerCase(),
    parameters: joined(found),
    ...(rest !== '' && { rest }),
  };
}

/** Continuations and charsets of RFC 2231 (`filename*0*=utf-8''%e4...`) put together under the plain name. */
function joined(found: Map<string, string>): Map<string, string> {
  const result = new Map<string, string>();
  const pieces = new Map<string, string[]>();
  for (const [name, value] of found) {
    const extended = /^([^*]+)\*(?:(\d{1,3})\*?|)$/.exec(name);
    if (!extended) {
      if (!result.has(name)) result.set(name, value);
      continue;
    }
    const base = extended[1] as string;
    const list = pieces.get(base) ?? [];
    list[Number(extended[2] ?? 0)] = value;
    pieces.set(base, list);
  }
  for (const [name, list] of pieces) result.set(name, fromExtended(list.join('')));
  return result;
}

function fromExtended(text: string): string {
  const marked = /^([\w-]*)'[\w-]*'(.*)$/s.exec(text);
  if (!marked) return text;
  const bytes: number[] = [];
  for (const [piece] of (marked[2] as string).matchAll(/%[0-9a-f]{2}|./gis))
    bytes.push(
      piece.length === 3 ? Number.parseInt(piece.slice(1), 16) : piece.charCodeAt(0) & 255,
    );
  return decodeText(Uint8Array.from(bytes), marked[1] || 'utf-8') ?? text;
}
