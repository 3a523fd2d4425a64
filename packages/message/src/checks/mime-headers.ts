import { defineCheck } from '../check.ts';
import { fieldNamed } from '../read/read-header.ts';
import { readParameters } from '../read/read-parameters.ts';
import { rfc } from '../rfc.ts';

/** A MIME message says so, and its Content-Type can be read. */
export const mimeHeaders = defineCheck(
  {
    'missing-mime-version': { level: 'warning', source: rfc(2045, '4') },
    'malformed-content-type': {
      level: 'error',
      source: rfc(2045, '5.1'),
      diagnosis: 'message/malformed',
    },
  },
  ({ message: { root, parts } }, report) => {
    const { header } = root;
    const mime = header.fields.find(({ key }) => key.startsWith('content-'));
    if (mime && !fieldNamed(header, 'mime-version'))
      report('missing-mime-version', { line: mime.line, header: 'MIME-Version' });
    for (const part of parts) {
      const field = fieldNamed(part.header, 'content-type');
      if (!field) continue;
      const { value, rest } = readParameters(field.value);
      if (rest !== undefined || !/^[^/]+\/[^/]+$/.test(value))
        report('malformed-content-type', {
          line: field.line,
          header: field.name,
          args: { value: rest ?? field.value },
        });
    }
  },
);
