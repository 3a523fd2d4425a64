import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import { settingsPart } from './settings-part.ts';

const partOf = (text: string, ...values: string[]) =>
  settingsPart(
    text,
    values.map((value) => ({ start: text.indexOf(value) })),
  );

test.each([
  ['A=1\nError: wrong version number\n', ['1'], 'A=1'],
  ['Error: refused\n\nA=1\n# note\nB=2\n', ['1', '2'], 'A=1\n# note\nB=2'],
  ['A=1\nB=error\n', ['1', 'error'], 'A=1\nB=error\n'],
  ['t = {\n  port: 1\n}', ['1'], 't = {\n  port: 1\n}'],
])('%j', (text, values, part) => {
  expect(partOf(text, ...values)).toBe(part);
});

test('a corrected setting does not repeat the error beside it', () => {
  const text =
    'SMTP_HOST=smtp.qq.com\nSMTP_PORT=465\nSMTP_SECURE=false\nError: Greeting never received\n    at x (y.js:1:1)';
  expect(examine(text).corrected).toBe('SMTP_HOST=smtp.qq.com\nSMTP_PORT=465\nSMTP_SECURE=true');
});
