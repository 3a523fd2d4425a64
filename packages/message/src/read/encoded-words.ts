import { fromBase64, fromQuotedPrintable } from './decode-body.ts';
import { decodeText, encodeText } from './text-codec.ts';

/** One encoded word (RFC 2047 section 2). */
export interface EncodedWord {
  readonly text: string;
  readonly charset: string;
  readonly encoding: string;
  readonly encoded: string;
}

const pattern = /=\?([^?\s]{1,60})\?([A-Za-z])\?([^?]*)\?=/g;

/** The encoded words of a header's value; the text between the marks may hold blanks, which is a mistake. */
export function encodedWords(value: string): EncodedWord[] {
  return Array.from(value.matchAll(pattern), ([text, charset, encoding, encoded]) => ({
    text,
    charset: (charset as string).replace(/\*.*$/, ''),
    encoding: (encoding as string).toLowerCase(),
    encoded: encoded as string,
  }));
}

/** A header's value with its encoded words decoded. */
export function decodeWords(value: string): string {
  const together = value.replace(/(\?=)[ \t]+(?==\?)/g, '$1');
  return together.replace(pattern, (text, charset: string, encoding: string, encoded: string) => {
    const bytes = encodeText(encoded);
    const decoded =
      encoding.toLowerCase() === 'b'
        ? fromBase64(bytes)
        : fromQuotedPrintable(encodeText(encoded.replace(/_/g, ' ')));
    return decodeText(decoded, charset.replace(/\*.*$/, '')) ?? text;
  });
}
