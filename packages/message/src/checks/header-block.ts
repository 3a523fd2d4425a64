import { defineCheck } from '../check.ts';
import { spamAssassin } from '../filter-rules.ts';
import { textOf } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const malformed = 'message/malformed';
const names = {
  mbox: 'mbox-line',
  'no-field': 'broken-header-line',
  'no-blank-line': 'missing-blank-line',
  'blank-fold': 'blank-header-line',
  'too-long': 'header-too-long',
} as const;

/** A header is fields line by line, then an empty line. */
export const headerBlock = defineCheck(
  {
    'no-header': { level: 'error', source: rfc(5322, '3.5'), diagnosis: malformed },
    'mbox-line': { level: 'warning', source: rfc(5322, '2.2'), diagnosis: malformed },
    'broken-header-line': { level: 'error', source: rfc(5322, '2.2'), diagnosis: malformed },
    'missing-blank-line': { level: 'error', source: rfc(5322, '2.1'), diagnosis: malformed },
    'header-too-long': {
      level: 'warning',
      source: spamAssassin('rules/20_head_tests.cf', 'HEAD_LONG'),
    },
    'blank-header-line': { level: 'warning', source: rfc(5322, '3.2.2') },
  },
  ({ message: { lines, root, parts } }, report) => {
    if (root.header.fields.length === 0) return report('no-header', { line: 0 });
    for (const { header } of parts) {
      for (const { what, line } of header.problems)
        report(names[what], { line, args: { text: textOf(lines.at(line).subarray(0, 300)) } });
    }
  },
);
