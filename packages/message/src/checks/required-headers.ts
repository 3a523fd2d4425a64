import { defineCheck } from '../check.ts';
import { rspamd } from '../filter-rules.ts';
import { fieldNamed } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const malformed = 'message/malformed';

/** What a message must or should have (RFC 5322 section 3.6). */
export const requiredHeaders = defineCheck(
  {
    'missing-from': { level: 'error', source: rfc(5322, '3.6'), diagnosis: malformed },
    'missing-date': { level: 'error', source: rfc(5322, '3.6'), diagnosis: malformed },
    'missing-message-id': { level: 'warning', source: rfc(5322, '3.6.4') },
    'missing-recipients': {
      level: 'hint',
      source: rspamd('rules/regexp/headers.lua', 'MISSING_TO'),
    },
  },
  ({ message: { root } }, report) => {
    const { header } = root;
    if (header.fields.length === 0) return;
    if (!fieldNamed(header, 'from')) report('missing-from', { header: 'From' });
    if (!fieldNamed(header, 'date')) report('missing-date', { header: 'Date' });
    if (!fieldNamed(header, 'message-id')) report('missing-message-id', { header: 'Message-ID' });
    if (!['to', 'cc', 'bcc'].some((key) => fieldNamed(header, key)))
      report('missing-recipients', { header: 'To' });
  },
);
