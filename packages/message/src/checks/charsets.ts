import { defineCheck } from '../check.ts';
import { spamAssassin } from '../filter-rules.ts';
import { bodyBytes } from '../read/decode-body.ts';
import { encodedWords } from '../read/encoded-words.ts';
import { lineOfField } from '../read/read-header.ts';
import { decodeText, firstHighByte, knowsCharset } from '../read/text-codec.ts';
import { rfc } from '../rfc.ts';

/** A text's charset is one that exists, and the text is in it. */
export const charsets = defineCheck(
  {
    'unknown-charset': {
      level: 'warning',
      source: spamAssassin('rules/20_head_tests.cf', 'NONEXISTENT_CHARSET'),
    },
    'missing-charset': { level: 'warning', source: rfc(2046, '4.1.2') },
    'not-in-charset': { level: 'warning', source: rfc(2046, '4.1.2') },
  },
  ({ message: { lines, parts } }, report) => {
    for (const part of parts) {
      const { type, parameters, header } = part;
      for (const field of header.fields) {
        if (!field.value.includes('=?')) continue;
        for (const { charset } of encodedWords(field.value)) {
          if (!knowsCharset(charset))
            report('unknown-charset', {
              line: field.line,
              header: field.name,
              args: { charset },
            });
        }
      }
      if (!type.startsWith('text/')) continue;
      const at = { line: lineOfField(part, 'content-type'), header: 'Content-Type' };
      const charset = parameters.get('charset')?.toLowerCase();
      const bytes = bodyBytes(lines, part);
      const high = firstHighByte(bytes);
      if (charset === undefined) {
        if (high >= 0) report('missing-charset', at);
      } else if (!knowsCharset(charset)) report('unknown-charset', { ...at, args: { charset } });
      else if (high >= 0 && !isIn(bytes, charset))
        report('not-in-charset', { ...at, args: { charset } });
    }
  },
);

/** Whether octets are in a charset. The last few may be cut off a longer text, so they are not looked at. */
function isIn(bytes: Uint8Array, charset: string): boolean {
  if (charset === 'us-ascii' || charset === 'ascii') return false;
  for (let cut = 0; cut <= 4; cut++) {
    if (decodeText(bytes.subarray(0, bytes.length - cut), charset, true) !== undefined)
      return cut === 0 || bytes.length >= 1_000_000;
  }
  return false;
}
