import type { Lines } from './split-lines.ts';
import { decodeText, firstHighByte, latinOf } from './text-codec.ts';

/** One header field, unfolded (RFC 5322 section 2.2.3). `line` and `lastLine` count from 0. */
export interface HeaderField {
  readonly name: string;
  /** The name in lower case. */
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly lastLine: number;
}

/** What a line of a header block has wrong. */
interface HeaderProblem {
  readonly what: 'mbox' | 'no-field' | 'no-blank-line' | 'blank-fold' | 'too-long';
  readonly line: number;
}

export interface Header {
  readonly fields: readonly HeaderField[];
  readonly problems: readonly HeaderProblem[];
  /** The first line of the body. */
  readonly bodyLine: number;
}

const fieldStart = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/;
const longestName = 1000;
/** No header of an honest message has more lines, no field more octets; what is beyond is not read. */
const mostLines = 20_000;
const longestField = 500_000;

/** Reads a header block that begins at a line. A line that is none is skipped when fields go on behind it. */
export function readHeader(lines: Lines, from: number): Header {
  const fields: HeaderField[] = [];
  const problems: HeaderProblem[] = [];
  const end = Math.min(lines.count, from + mostLines);
  let line = from;
  while (line < end) {
    const bytes = lines.at(line);
    if (bytes.length === 0) return { fields, problems, bodyLine: line + 1 };
    const name = nameOf(bytes);
    if (name === undefined) {
      if (line === 0 && isMboxLine(bytes)) {
        problems.push({ what: 'mbox', line });
        line++;
        continue;
      }
      if (isDelimiter(bytes) || !goesOn(lines, line + 1)) {
        problems.push({ what: 'no-blank-line', line });
        return { fields, problems, bodyLine: line };
      }
      problems.push({ what: 'no-field', line });
      line++;
      continue;
    }
    const first = line++;
    while (line < end && isFold(lines.at(line))) {
      if (latinOf(lines.at(line).subarray(0, 998)).trim() === '')
        problems.push({ what: 'blank-fold', line });
      line++;
    }
    fields.push(fieldOf(lines, first, line, name));
  }
  if (line < lines.count) problems.push({ what: 'too-long', line });
  return { fields, problems, bodyLine: line };
}

function nameOf(bytes: Uint8Array): string | undefined {
  return fieldStart.exec(latinOf(bytes.subarray(0, longestName)))?.[1];
}

/** `From someone@example.com Sun Nov 22 ...`, with which each message in a mailbox file begins. */
function isMboxLine(bytes: Uint8Array): boolean {
  return /^>?From \S+ /.test(latinOf(bytes.subarray(0, longestName)));
}

function isFold(bytes: Uint8Array): boolean {
  return bytes[0] === 32 || bytes[0] === 9;
}

function isDelimiter(bytes: Uint8Array): boolean {
  return bytes[0] === 45 && bytes[1] === 45;
}

/** Whether the header goes on at a line: a field stands there. */
function goesOn(lines: Lines, line: number): boolean {
  return line < lines.count && nameOf(lines.at(line)) !== undefined;
}

function fieldOf(lines: Lines, first: number, next: number, name: string): HeaderField {
  const texts: string[] = [];
  let left = longestField;
  for (let line = first; line < next && left > 0; line++) {
    const text = textOf(lines.at(line).subarray(0, left));
    left -= text.length;
    texts.push(text);
  }
  const whole = texts.join('');
  return {
    name,
    key: name.toLowerCase(),
    value: whole.slice(whole.indexOf(':') + 1).trim(),
    line: first,
    lastLine: next - 1,
  };
}

/** Octets of a header as text: UTF-8 where they are more than ASCII. */
export function textOf(bytes: Uint8Array): string {
  return firstHighByte(bytes) < 0 ? latinOf(bytes) : (decodeText(bytes, 'utf-8') ?? '');
}

/** The line of a part's field, or of the part when it has none. */
export function lineOfField(
  part: { readonly header: Header; readonly line: number },
  key: string,
): number {
  return fieldNamed(part.header, key)?.line ?? part.line;
}

/** The first field of a name (in lower case). */
export function fieldNamed(header: Header, key: string): HeaderField | undefined {
  return header.fields.find((field) => field.key === key);
}

/** All fields of a name (in lower case). */
export function fieldsNamed(header: Header, key: string): readonly HeaderField[] {
  return header.fields.filter((field) => field.key === key);
}
