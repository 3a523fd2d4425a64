import { fieldNamed, type Header, readHeader } from './read-header.ts';
import { readParameters } from './read-parameters.ts';
import { type Lines, splitLines } from './split-lines.ts';
import { encodeText, latinOf } from './text-codec.ts';

/** One entity of a message (RFC 2045 section 2.4). Lines count from 0. */
export interface Part {
  readonly header: Header;
  /** The line at which its header, or without one its body, begins. */
  readonly line: number;
  /** The media type in lower case; `text/plain` where nothing is said. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** The transfer encoding in lower case; `7bit` where nothing is said. */
  readonly encoding: string;
  readonly children: readonly Part[];
  /** The line behind its body. */
  readonly endLine: number;
  /** A multipart: whether a part began, and whether the last delimiter was there. */
  readonly opened: boolean;
  readonly closed: boolean;
  /** A multipart inside another one with the same boundary. */
  readonly reusesBoundary: boolean;
}

export interface Message {
  readonly lines: Lines;
  readonly root: Part;
  /** All entities, the message itself first, in their order. */
  readonly parts: readonly Part[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenPart = Writable<Omit<Part, 'children'>> & { children: OpenPart[] };

/** Deeper nesting and more parts than these are read as one text. */
const deepest = 100;
const most = 10_000;
const longestDelimiter = 1000;

/** The structure of a message in one pass over its octets; any octets have one. */
export function parseMessage(raw: string | Uint8Array): Message {
  const lines = splitLines(typeof raw === 'string' ? encodeText(raw) : raw);
  const root = openPart(lines, 0);
  const parts = [root];
  const open: OpenPart[] = [];
  /** The depth of the innermost open multipart with a boundary. */
  let depths = new Map<string, number>();
  const enter = (part: OpenPart) => {
    const boundary = boundaryOf(part);
    if (boundary === undefined || open.length >= deepest) return;
    part.reusesBoundary = depths.has(boundary);
    depths.set(boundary, open.length);
    open.push(part);
  };
  const leave = (depth: number, line: number) => {
    for (const left of open.splice(depth)) {
      close(left, line);
      close(left.children.at(-1), line);
    }
    depths = new Map(open.map((part, at) => [boundaryOf(part) ?? '', at]));
  };
  enter(root);
  for (let line = root.header.bodyLine; line < lines.count && open.length > 0; line++) {
    const found = delimiterAt(lines, line, depths);
    if (!found) continue;
    const parent = open[found.depth] as OpenPart;
    if (open.length > found.depth + 1) leave(found.depth + 1, line);
    close(parent.children.at(-1), line);
    if (found.last) {
      parent.closed = true;
      parent.endLine = line + 1;
      leave(found.depth, line);
    } else if (parts.length < most) {
      const part = openPart(lines, line + 1);
      parent.opened = true;
      parent.children.push(part);
      parts.push(part);
      enter(part);
      line = part.header.bodyLine - 1;
    }
  }
  return { lines, root, parts };
}

function openPart(lines: Lines, line: number): OpenPart {
  const header = readHeader(lines, line);
  const { value, parameters } = readParameters(fieldNamed(header, 'content-type')?.value ?? '');
  const encoding = readParameters(fieldNamed(header, 'content-transfer-encoding')?.value ?? '');
  return {
    header,
    line,
    type: /^[^/]+\/[^/]+$/.test(value) ? value : 'text/plain',
    parameters,
    encoding: encoding.value || '7bit',
    children: [],
    endLine: lines.count,
    opened: false,
    closed: false,
    reusesBoundary: false,
  };
}

/** Ends a part at a line, unless its own last delimiter did. */
function close(part: OpenPart | undefined, line: number): void {
  if (part && !part.closed)
    part.endLine = Math.min(part.endLine, Math.max(line, part.header.bodyLine));
}

export function boundaryOf(part: Pick<Part, 'type' | 'parameters'>): string | undefined {
  return part.type.startsWith('multipart/') ? part.parameters.get('boundary') : undefined;
}

/** The innermost open multipart whose delimiter stands on a line (RFC 2046 section 5.1.1). */
function delimiterAt(
  lines: Lines,
  line: number,
  depths: ReadonlyMap<string, number>,
): { depth: number; last: boolean } | undefined {
  const bytes = lines.at(line);
  if (bytes[0] !== 45 || bytes[1] !== 45 || bytes.length > longestDelimiter) return undefined;
  const text = latinOf(bytes).trimEnd().slice(2);
  const depth = depths.get(text);
  if (depth !== undefined) return { depth, last: false };
  const ending = text.endsWith('--') ? depths.get(text.slice(0, -2)) : undefined;
  return ending === undefined ? undefined : { depth: ending, last: true };
}
