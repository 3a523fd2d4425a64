import { decodeAs } from './decode-as.ts';

const han = /\p{Script=Han}/u;
const escapedUnits = /(?:\\u[0-9a-f]{4}){2,}/gi;
const escapedBytes = /(?:\\x[0-9a-f]{2}|(?<=\\x[0-9a-f]{2})[\x40-\x7e](?=\\x)){4,}/gi;
/** Bytes that a client showed as Latin-1; the second byte of a GBK pair may be an ASCII character. */
const latinRun = /[\u0080-\u00ff](?:[\u0080-\u00ff]|[\x40-\x7e](?=[\u0080-\u00ff])){3,}/g;

/**
 * Undoes what clients do to Chinese replies: `\u8bf7`, `\xc7\xeb`, and GBK or UTF-8 bytes shown as Latin-1. What does not
 * become Chinese stays as it is.
 */
export function decode(text: string): string {
  if (!/[\u0080-\u00ff]{2}|\\[ux][0-9a-f]{2}/i.test(text)) return text;
  return text
    .replace(escapedUnits, (run) => chineseOr(run, fromUnits(run)))
    .replace(escapedBytes, (run) => chineseOr(run, fromBytes(bytesOfEscapes(run))))
    .replace(latinRun, (run) => chineseOr(run, fromBytes(bytesOfUnits(run))));
}

function bytesOfUnits(run: string): Uint8Array {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at++) bytes[at] = run.charCodeAt(at);
  return bytes;
}

function chineseOr(original: string, decoded: string | undefined): string {
  return decoded !== undefined && han.test(decoded) ? decoded : original;
}

function fromUnits(run: string): string {
  return run.replace(/\\u([0-9a-f]{4})/gi, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

function bytesOfEscapes(run: string): Uint8Array {
  return Uint8Array.from(run.match(/\\x[0-9a-f]{2}|./gi) ?? [], (part) =>
    part.length === 4 ? Number.parseInt(part.slice(2), 16) : part.charCodeAt(0),
  );
}

/** UTF-8 if the bytes are that, else GBK (as GB 18030 reads it) if they look like Chinese in daily use. */
function fromBytes(bytes: Uint8Array): string | undefined {
  return (
    decodeAs('utf-8', bytes, true) ??
    (isLikelyGbk(bytes) ? decodeAs('gb18030', bytes, true) : undefined)
  );
}

/** Most pairs begin with a byte of punctuation or of the 3,755 common characters (GB 2312, rows 1 to 3 and 16 to 55). */
function isLikelyGbk(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x81) continue;
    pairs++;
    if ((byte >= 0xb0 && byte <= 0xd7) || (byte >= 0xa1 && byte <= 0xa3)) common++;
    at++;
  }
  return common >= pairs * 0.6;
}
