import { defineCheck } from '../check.ts';
import { firstNonAscii } from '../read/first-non-ascii.ts';
import { parseAddresses } from '../read/parse-addresses.ts';
import { fieldNamed } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const malformed = 'message/malformed';
const headers = ['from', 'sender', 'reply-to', 'to', 'cc', 'bcc'];

/** Addresses as RFC 5322 writes them, and as many as each header may hold. */
export const addresses = defineCheck(
  {
    'malformed-address': { level: 'error', source: rfc(5322, '3.4'), diagnosis: malformed },
    'unquoted-name': { level: 'warning', source: rfc(5322, '3.2.5') },
    'empty-address-header': { level: 'error', source: rfc(5322, '3.6.3'), diagnosis: malformed },
    'non-ascii-address': { level: 'warning', source: rfc(6532, '3.2') },
    'several-from-without-sender': {
      level: 'error',
      source: rfc(5322, '3.6.2'),
      diagnosis: malformed,
    },
    'several-senders': { level: 'error', source: rfc(5322, '3.6.2'), diagnosis: malformed },
  },
  ({ message: { root }, from, envelope }, report) => {
    for (const { key, name: header, value, line } of root.header.fields) {
      if (!headers.includes(key)) continue;
      if (value === '' && key !== 'bcc')
        report('empty-address-header', { line, header, args: { header } });
      const list = parseAddresses(value);
      for (const text of list.malformed)
        report('malformed-address', { line, header, args: { text, header } });
      for (const name of list.unquoted) report('unquoted-name', { line, header, args: { name } });
      for (const { address } of list.mailboxes) {
        if (firstNonAscii(address) >= 0 && !envelope.smtputf8)
          report('non-ascii-address', { line, header, args: { address } });
      }
      if (key === 'sender' && list.mailboxes.length > 1)
        report('several-senders', { line, header });
    }
    if (from.length > 1 && !fieldNamed(root.header, 'sender'))
      report('several-from-without-sender', { header: 'From', args: { count: from.length } });
  },
);
