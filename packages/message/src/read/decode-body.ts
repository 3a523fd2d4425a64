import type { Part } from './parse-message.ts';
import type { Lines } from './split-lines.ts';
import { decodeText, latinOf } from './text-codec.ts';

/** How much of a body is decoded: enough for any text that a person reads. */
const most = 1024 * 1024;

/** The octets of a part's body with the transfer encoding undone (RFC 2045 section 6). */
export function bodyBytes(lines: Lines, part: Part): Uint8Array {
  const bytes = lines.between(part.header.bodyLine, part.endLine).subarray(0, most);
  if (part.encoding === 'base64') return fromBase64(bytes);
  return part.encoding === 'quoted-printable' ? fromQuotedPrintable(bytes) : bytes;
}

/** A text part as text; an unknown charset is read as windows-1252, as the web does. */
export function bodyText(lines: Lines, part: Part): string {
  const bytes = bodyBytes(lines, part);
  return (
    decodeText(bytes, part.parameters.get('charset') ?? 'utf-8') ??
    decodeText(bytes, 'windows-1252') ??
    ''
  );
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Int8Array(256).fill(-1);
for (let at = 0; at < 64; at++) sextets[alphabet.charCodeAt(at)] = at;

/** The value of an octet in base64; -1 for an octet outside its alphabet. */
export function sextetOf(octet: number): number {
  return sextets[octet] as number;
}

export function fromBase64(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const octet of bytes) {
    const sextet = sextetOf(octet);
    if (sextet < 0) continue;
    held = ((held << 6) | sextet) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    result[length++] = (held >> bits) & 255;
  }
  return result.subarray(0, length);
}

export function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const text = latinOf(bytes).replace(/=[ \t]*\r?\n/g, '');
  const result = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === '=' ? text.slice(at + 1, at + 3) : '';
    const encoded = /^[0-9a-f]{2}$/i.test(hex);
    result[length++] = encoded ? Number.parseInt(hex, 16) : text.charCodeAt(at);
    if (encoded) at += 2;
  }
  return result.subarray(0, length);
}
