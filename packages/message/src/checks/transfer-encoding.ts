import { defineCheck } from '../check.ts';
import { rspamd } from '../filter-rules.ts';
import { bodyBytes, sextetOf } from '../read/decode-body.ts';
import { lineOfField } from '../read/read-header.ts';
import { firstHighByte } from '../read/text-codec.ts';
import { rfc } from '../rfc.ts';

const known = new Set(['7bit', '8bit', 'binary', 'quoted-printable', 'base64']);
const longest = 76;

/** A Content-Transfer-Encoding that fits what stands in the body (RFC 2045 section 6). */
export const transferEncoding = defineCheck(
  {
    'unknown-transfer-encoding': { level: 'error', source: rfc(2045, '6.1') },
    'encoded-multipart': { level: 'error', source: rfc(2045, '6.4') },
    '8bit-in-7bit': { level: 'error', source: rfc(2045, '6.2'), diagnosis: 'message/malformed' },
    'bad-base64': { level: 'warning', source: rfc(2045, '6.8') },
    'bad-quoted-printable': { level: 'warning', source: rfc(2045, '6.7') },
    'long-encoded-line': { level: 'warning', source: rfc(2045, '6.7') },
    'needless-base64': {
      level: 'hint',
      source: rspamd('rules/headers_checks.lua', 'MIME_BASE64_TEXT_BOGUS'),
    },
  },
  ({ message: { lines, parts } }, report) => {
    for (const part of parts) {
      const { encoding, header, type, children } = part;
      const at = {
        line: lineOfField(part, 'content-transfer-encoding'),
        header: 'Content-Transfer-Encoding',
      };
      if (!known.has(encoding)) report('unknown-transfer-encoding', { ...at, args: { encoding } });
      if (type.startsWith('multipart/')) {
        if (encoding === 'base64' || encoding === 'quoted-printable')
          report('encoded-multipart', { ...at, args: { encoding, type } });
        if (children.length > 0) continue;
      }
      const body = lines.between(header.bodyLine, part.endLine);
      if (encoding !== '8bit' && encoding !== 'binary') {
        const high = firstHighByte(body);
        if (high >= 0)
          report('8bit-in-7bit', {
            line: lines.lineOf(body.byteOffset - lines.bytes.byteOffset + high),
            args: { encoding },
          });
      }
      if (encoding !== 'base64' && encoding !== 'quoted-printable') continue;
      const bad = firstBadLine(encoding, (line) => lines.at(line), header.bodyLine, part.endLine);
      if (bad !== undefined)
        report(encoding === 'base64' ? 'bad-base64' : 'bad-quoted-printable', { line: bad });
      for (let line = header.bodyLine; line < part.endLine; line++) {
        const length = lines.lengthOf(line);
        if (length <= longest) continue;
        report('long-encoded-line', {
          line,
          args: { length, encoding },
          source: rfc(2045, encoding === 'base64' ? '6.8' : '6.7'),
        });
        break;
      }
      if (encoding === 'base64' && type === 'text/plain' && body.length > 0) {
        const text = bodyBytes(lines, part);
        if (firstHighByte(text) < 0 && isPlain(part.parameters.get('charset')))
          report('needless-base64', at);
      }
    }
  },
);

/** Whether bytes below 128 mean ASCII in a charset. */
function isPlain(charset = 'us-ascii'): boolean {
  return /^(?:us-ascii|utf-8|iso-8859-\d+|windows-\d+)$/i.test(charset);
}

/** The first line that is not of the encoding. */
function firstBadLine(
  encoding: 'base64' | 'quoted-printable',
  at: (line: number) => Uint8Array,
  from: number,
  to: number,
): number | undefined {
  const isSound = encoding === 'base64' ? isBase64 : isQuotedPrintable;
  for (let line = from; line < to; line++) if (!isSound(at(line))) return line;
  return undefined;
}

function isBase64(bytes: Uint8Array): boolean {
  return bytes.every((octet) => sextetOf(octet) >= 0 || octet === 61 || octet === 32);
}

/** Every `=` stands before two hexadecimal digits or at the line's end. */
function isQuotedPrintable(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(61); at >= 0; at = bytes.indexOf(61, at + 1)) {
    const rest = String.fromCharCode(...bytes.subarray(at + 1, at + 3));
    if (/^[0-9A-Fa-f]{2}$/.test(rest)) continue;
    if (!bytes.subarray(at + 1).every((octet) => octet === 32 || octet === 9)) return false;
  }
  return true;
}
