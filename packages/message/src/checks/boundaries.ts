import { defineCheck } from '../check.ts';
import { boundaryOf } from '../read/parse-message.ts';
import { lineOfField } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const diagnosis = 'message/malformed';
const longest = 70;

/** The delimiters of a multipart (RFC 2046 section 5.1.1). */
export const boundaries = defineCheck(
  {
    'missing-boundary': { level: 'error', source: rfc(2046, '5.1.1'), diagnosis },
    'boundary-not-found': { level: 'error', source: rfc(2046, '5.1.1'), diagnosis },
    'unclosed-multipart': { level: 'error', source: rfc(2046, '5.1.1'), diagnosis },
    'boundary-too-long': { level: 'error', source: rfc(2046, '5.1.1'), diagnosis },
    'boundary-reused': { level: 'error', source: rfc(2046, '5.1.1'), diagnosis },
  },
  ({ message: { parts } }, report) => {
    for (const part of parts) {
      if (!part.type.startsWith('multipart/')) continue;
      const boundary = boundaryOf(part);
      const at = { line: lineOfField(part, 'content-type'), header: 'Content-Type' };
      if (boundary === undefined || boundary === '') {
        report('missing-boundary', { ...at, args: { type: part.type } });
        continue;
      }
      const args = { boundary, length: boundary.length };
      if (boundary.length > longest) report('boundary-too-long', { ...at, args });
      if (part.reusesBoundary) report('boundary-reused', { ...at, args });
      if (!part.opened) report('boundary-not-found', { ...at, args });
      else if (!part.closed) report('unclosed-multipart', { line: part.endLine - 1, args });
    }
  },
);
