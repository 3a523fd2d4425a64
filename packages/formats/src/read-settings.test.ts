import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctSettings, readSettings } from './read-settings.ts';

test.each([
  ['smtps://smtp.qq.com', 'url'],
  ['MAILER_DSN=smtps://smtp.qq.com\nMAIL_FROM=a@qq.com', 'url'],
  ["{ host: 'smtp.qq.com', port: 465 }", 'nodemailer'],
  ['SMTP_HOST=smtp.qq.com\nSMTP_PORT=465', 'env'],
  ['hello world', undefined],
  ['', undefined],
])('%j: %s', (text, format) => {
  expect(readSettings(text)?.format).toBe(format);
});

test('a change in the form in which the text is written', () => {
  expect(correctSettings('smtp://a', 'url', { host: 'b' })).toBe('smtp://b');
  expect(correctSettings('SMTP_HOST=a', 'env', { host: 'b' })).toBe('SMTP_HOST=b');
  expect(correctSettings("{ host: 'a' }", 'nodemailer', { host: 'b' })).toBe("{ host: 'b' }");
});

const units = [
  'smtp://',
  'smtp://a@',
  'smtp://a:',
  'smtp://:@',
  'host: ',
  '{host:"',
  "port: '",
  'A_',
  'SMTP_HOST="',
  'SMTP_HOST=',
  '\n',
  ' ',
  '\t',
  '{',
  '\\',
  'export ',
];

test.each(units)('100 kB of %j come to an end', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const read = readSettings(text);
  for (const { start, end } of read?.places ?? []) expect(start).toBeLessThanOrEqual(end);
  if (read) expect(correctSettings(text, read.format, {})).toBe(text);
});

test('an empty change changes nothing, and places stand in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...units, 'SMTP_PORT=465\n', "host: 'a', port: 1 }"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const read = readSettings(text);
      if (!read) return;
      expect(correctSettings(text, read.format, {})).toBe(text);
      for (const { start, end, value } of read.places) expect(text.slice(start, end)).toBe(value);
    }),
    { numRuns: 500 },
  );
});
