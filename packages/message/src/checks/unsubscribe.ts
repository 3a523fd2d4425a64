import { defineCheck } from '../check.ts';
import { fieldNamed, type Header } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const gmail = 'https://support.google.com/mail/answer/81126';
const yahoo = 'https://senders.yahooinc.com/best-practices/';

/** How readers of a mailing leave it, as RFC 2369, RFC 8058 and the guidelines of Gmail and Yahoo want it. */
export const unsubscribe = defineCheck(
  {
    'bulk-without-unsubscribe': { level: 'warning', source: yahoo },
    'unsubscribe-only-in-body': { level: 'hint', source: gmail },
    'malformed-list-unsubscribe': { level: 'warning', source: rfc(2369, '2') },
    'no-one-click-unsubscribe': { level: 'hint', source: gmail },
    'one-click-without-https': { level: 'warning', source: rfc(8058, '3.1') },
    'one-click-misspelt': { level: 'warning', source: rfc(8058, '5') },
    'one-click-not-signed': { level: 'warning', source: rfc(8058, '4') },
  },
  ({ message: { root }, content }, report) => {
    const { header } = root;
    const field = fieldNamed(header, 'list-unsubscribe');
    const post = fieldNamed(header, 'list-unsubscribe-post');
    const bulk = isBulk(header);
    if (!field) {
      const shown = [content.text, ...content.html.map(({ facts }) => facts.text)];
      const place = { header: 'List-Unsubscribe' };
      if (bulk) report('bulk-without-unsubscribe', place);
      else if (shown.some((text) => /\bunsubscribe\b|退订/i.test(text)))
        report('unsubscribe-only-in-body', place);
      return;
    }
    const place = { line: field.line, header: 'List-Unsubscribe' };
    const uris = Array.from(field.value.matchAll(/<([^<>]{1,2000})>/g), ([, uri]) => uri as string);
    if (uris.length === 0) report('malformed-list-unsubscribe', place);
    const https = uris.some((uri) => /^\s*https:/i.test(uri));
    if (!post) {
      report('no-one-click-unsubscribe', { ...place, level: bulk ? 'warning' : 'hint' });
      return;
    }
    if (!https) report('one-click-without-https', place);
    if (post.value !== 'List-Unsubscribe=One-Click')
      report('one-click-misspelt', {
        line: post.line,
        header: 'List-Unsubscribe-Post',
        args: { value: post.value },
      });
    const signatures = header.fields.filter(({ key }) => key === 'dkim-signature');
    const covers = signatures.some(({ value }) => {
      const names = /(?:^|;)\s*h\s*=([^;]*)/.exec(value)?.[1]?.toLowerCase().split(':') ?? [];
      const signed = names.map((name) => name.trim());
      return signed.includes('list-unsubscribe') && signed.includes('list-unsubscribe-post');
    });
    if (signatures.length > 0 && !covers) report('one-click-not-signed', place);
  },
);

/** Headers that only a mailing has (RFC 2919, and Precedence as sendmail began it). */
function isBulk(header: Header): boolean {
  return (
    fieldNamed(header, 'list-id') !== undefined ||
    /^(?:bulk|list)$/i.test(fieldNamed(header, 'precedence')?.value ?? '')
  );
}
