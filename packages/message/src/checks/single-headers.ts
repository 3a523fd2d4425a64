import { defineCheck } from '../check.ts';
import { rfc } from '../rfc.ts';

const mime = new Set(['mime-version', 'content-type', 'content-transfer-encoding']);
const once = new Set([
  'date',
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'message-id',
  'in-reply-to',
  'references',
  'subject',
  ...mime,
]);

/** Headers that may stand there once only. */
export const singleHeaders = defineCheck(
  {
    'duplicate-header': {
      level: 'error',
      source: rfc(5322, '3.6'),
      diagnosis: 'message/malformed',
    },
  },
  ({ message: { root } }, report) => {
    const seen = new Set<string>();
    for (const { key, name, line } of root.header.fields) {
      if (once.has(key) && seen.has(key))
        report('duplicate-header', {
          line,
          header: name,
          args: { name },
          ...(mime.has(key) && { source: rfc(2045, '3') }),
        });
      seen.add(key);
    }
  },
);
