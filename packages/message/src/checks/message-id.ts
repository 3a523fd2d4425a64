import { defineCheck } from '../check.ts';
import { fieldNamed } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const atom = "[\\w!#$%&'*+/=?^`{|}~\\-\\u0080-\\u{10ffff}]+";
const dotAtom = `${atom}(?:\\.${atom})*`;
const messageIdSyntax = new RegExp(`^<${dotAtom}@(?:${dotAtom}|\\[[^\\[\\]\\\\]*\\])>$`, 'u');

/** A Message-ID is one `<left@right>`. */
export const messageId = defineCheck(
  { 'malformed-message-id': { level: 'warning', source: rfc(5322, '3.6.4') } },
  ({ message: { root } }, report) => {
    const field = fieldNamed(root.header, 'message-id');
    if (!field) return;
    const value = field.value
      .slice(0, 1200)
      .replace(/\([^()]*\)/g, '')
      .trim();
    if (!messageIdSyntax.test(value))
      report('malformed-message-id', {
        line: field.line,
        header: 'Message-ID',
        args: { value: field.value },
      });
  },
);
