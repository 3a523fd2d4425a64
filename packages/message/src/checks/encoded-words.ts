import { defineCheck } from '../check.ts';
import { type EncodedWord, encodedWords } from '../read/encoded-words.ts';
import type { HeaderField } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const longest = 75;
const addressHeaders = new Set(['from', 'sender', 'reply-to', 'to', 'cc', 'bcc']);
const parameterHeaders = new Set(['content-type', 'content-disposition']);

/** Encoded words of the right form, at the places where they may stand (RFC 2047). */
export const encodedWordSyntax = defineCheck(
  {
    'long-encoded-word': { level: 'warning', source: rfc(2047, '2') },
    'malformed-encoded-word': { level: 'warning', source: rfc(2047, '2') },
    'encoded-word-in-address': {
      level: 'error',
      source: rfc(2047, '5'),
      diagnosis: 'message/malformed',
    },
    'encoded-word-in-quotes': { level: 'warning', source: rfc(2047, '5') },
    'encoded-word-in-parameter': { level: 'warning', source: rfc(2047, '5') },
  },
  ({ message: { parts } }, report) => {
    for (const { header } of parts) {
      for (const field of header.fields) {
        const { name, line, key, value } = field;
        if (!value.includes('=?')) continue;
        const place = { line, header: name };
        for (const word of encodedWords(value)) {
          const args = { text: word.text, length: word.text.length };
          if (word.text.length > longest) report('long-encoded-word', { ...place, args });
          if (isMalformed(word)) report('malformed-encoded-word', { ...place, args });
        }
        const misplaced = addressHeaders.has(key) ? inAddressHeader(field) : undefined;
        if (misplaced) report(misplaced, { ...place, args: { name } });
        if (parameterHeaders.has(key) && encodedWords(value).length > 0)
          report('encoded-word-in-parameter', { ...place, args: { name } });
      }
    }
  },
);

function isMalformed({ encoding, encoded }: EncodedWord): boolean {
  if (encoding === 'b') return encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded);
  return encoding !== 'q' || /[\s?]|=(?![0-9A-Fa-f]{2})/.test(encoded);
}

function inAddressHeader({
  value,
}: HeaderField): 'encoded-word-in-address' | 'encoded-word-in-quotes' | undefined {
  const text = value.slice(0, 20_000);
  if (/<[^<>"]{0,500}=\?[^<>"]{0,500}>/.test(text) || /\?=@/.test(text))
    return 'encoded-word-in-address';
  return /"[^"]{0,500}=\?[^?"]+\?[bq]\?[^?"]*\?=[^"]{0,500}"/i.test(text)
    ? 'encoded-word-in-quotes'
    : undefined;
}
