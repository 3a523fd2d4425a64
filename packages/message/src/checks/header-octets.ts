import { defineCheck } from '../check.ts';
import { decodeText, firstHighByte } from '../read/text-codec.ts';
import { rfc } from '../rfc.ts';

/** Headers are printable ASCII, or UTF-8 where both sides speak SMTPUTF8. */
export const headerOctets = defineCheck(
  {
    'raw-utf8-header': {
      level: 'warning',
      source: rfc(6532, '3'),
      diagnosis: 'message/malformed',
    },
    'raw-bytes-header': {
      level: 'error',
      source: rfc(5322, '2.2'),
      diagnosis: 'message/malformed',
    },
    'control-in-header': { level: 'error', source: rfc(5322, '2.2') },
  },
  ({ message: { lines, parts }, envelope }, report) => {
    for (const { header } of parts) {
      for (const { name, line, lastLine } of header.fields) {
        const bytes = lines.between(line, lastLine + 1);
        if (firstHighByte(bytes) >= 0) {
          if (decodeText(bytes, 'utf-8', true) === undefined)
            report('raw-bytes-header', { line, header: name, args: { name } });
          else if (!envelope.smtputf8)
            report('raw-utf8-header', { line, header: name, args: { name } });
        }
        if (hasControl(bytes)) report('control-in-header', { line, header: name, args: { name } });
      }
    }
  },
);

/** A control character other than tab and the line's end; NUL has a check of its own. */
function hasControl(bytes: Uint8Array): boolean {
  return bytes.some(
    (octet) =>
      (octet < 32 && octet !== 9 && octet !== 10 && octet !== 13 && octet !== 0) || octet === 127,
  );
}
