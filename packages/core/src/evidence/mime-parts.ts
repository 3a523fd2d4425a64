import { decodeAs } from './decode-as.ts';

/** A part of a mail as text: its type in lower case, and its body with the transfer encoding undone. */
export interface MimePart {
  readonly type: string;
  readonly body: string;
}

const field = (name: string) =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*){0,20})`, 'im');
const contentType = field('content-type');
const transferEncoding = field('content-transfer-encoding');

/** The leaves of a mail (RFC 2046), in order; boundaries within boundaries are taken as one row. */
export function mimeParts(text: string): MimePart[] {
  const boundaries = Array.from(
    text.matchAll(/\bboundary[ \t]*=[ \t]*(?:"([^"\r\n]{1,80})"|([^\s;"]{1,80}))/gi),
    ([, quoted, plain]) => `--${quoted ?? plain}`,
  );
  if (boundaries.length === 0) return [partOf(text)];
  const ends = new Set(boundaries.flatMap((line) => [line, `${line}--`]));
  const parts: string[][] = [[]];
  for (const line of text.split(/\r?\n/)) {
    if (ends.has(line.trimEnd())) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts
    .map((lines) => partOf(lines.join('\n').replace(/^\n+/, '')))
    .filter(({ type, body }) => !type.startsWith('multipart/') && body.trim() !== '');
}

function partOf(text: string): MimePart {
  const [header, body] = splitHeader(text);
  const type = contentType.exec(header)?.[1] ?? '';
  const charset = /\bcharset[ \t]*=[ \t]*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  const encoding = transferEncoding.exec(header)?.[1]?.trim().toLowerCase();
  const name = /^[\w.+-]+\/[\w.+-]+/.exec(type.trim())?.[0].toLowerCase() ?? 'text/plain';
  return { type: name, body: decodeBody(body, encoding, charset) };
}

/** Fields up to the first empty line; a text that does not begin with a field has none. */
export function splitHeader(text: string): [header: string, body: string] {
  if (!/^[A-Za-z][\w-]{1,60}:/.test(text)) return ['', text];
  const end = /\r?\n[ \t]*\r?\n/.exec(text);
  return end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, ''];
}

function decodeBody(body: string, encoding: string | undefined, charset: string): string {
  if (encoding === 'base64') return decodeAs(charset, bytesOfBase64(body)) ?? body;
  if (encoding === 'quoted-printable') return decodeAs(charset, bytesOfQuoted(body)) ?? body;
  return body;
}

/** `=?gb2312?B?z7XNs83L0MU=?=` as text (RFC 2047). */
export function decodeWords(text: string): string {
  return text
    .replace(/\?=[ \t]*\r?\n?[ \t]+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,400})\?=/gi,
      (whole, charset: string, kind: string, content: string) => {
        const bytes =
          kind.toLowerCase() === 'b'
            ? bytesOfBase64(content)
            : bytesOfQuoted(content.replaceAll('_', ' '));
        return decodeAs(charset, bytes) ?? whole;
      },
    );
}

function bytesOfBase64(text: string): Uint8Array | undefined {
  const { atob } = globalThis as unknown as { atob: (text: string) => string };
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    // What is left of a group that was cut off says nothing.
    const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean;
    return Uint8Array.from(atob(whole), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function bytesOfQuoted(text: string): Uint8Array | undefined {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  // What was pasted as characters already cannot be bytes any more.
  if (/[^\u0000-\u007f]/.test(joined)) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < joined.length; at++) {
    const hex = joined[at] === '=' ? joined.slice(at + 1, at + 3) : '';
    const coded = /^[0-9a-f]{2}$/i.test(hex);
    bytes.push(coded ? Number.parseInt(hex, 16) : joined.charCodeAt(at));
    if (coded) at += 2;
  }
  return Uint8Array.from(bytes);
}
