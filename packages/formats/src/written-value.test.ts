import { expect, test } from 'vitest';
import { writtenValue } from './written-value.ts';

const code = { values: 'code' } as const;
const plain = { values: 'plain' } as const;

test.each([
  [code, 'a.example', "'a.example'"],
  [code, '465', '465'],
  [code, 'true', 'true'],
  [code, 'PHPMailer::ENCRYPTION_SMTPS', 'PHPMailer::ENCRYPTION_SMTPS'],
  [code, 'SecureSocketOptions.StartTls', 'SecureSocketOptions.StartTls'],
  [{ ...code, allQuoted: true as const }, '465', "'465'"],
  [plain, 'a.example', 'a.example'],
])('%j: %s is written %s', (format, value, written) => {
  expect(writtenValue(format, value)).toBe(written);
});

test('quotes are those of the neighbour', () => {
  expect(writtenValue(code, 'a b', '"')).toBe('"a b"');
  expect(writtenValue(plain, 'a b', '"', '"')).toBe('"a b"');
});
