import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { decode } from './decode.ts';
import { readEvidence } from './read-evidence.ts';

/** 请使用授权码登录, as GBK and as UTF-8. */
const gbk = [
  0xc7, 0xeb, 0xca, 0xb9, 0xd3, 0xc3, 0xca, 0xda, 0xc8, 0xa8, 0xc2, 0xeb, 0xb5, 0xc7, 0xc2, 0xbc,
];
const utf8 = [...Buffer.from('请使用授权码登录')];
const latin = (bytes: readonly number[]) => String.fromCharCode(...bytes);
const escaped = (bytes: readonly number[]) =>
  bytes.map((byte) => `\\x${byte.toString(16)}`).join('');

describe('decode', () => {
  test.each([
    ['GBK shown as Latin-1', `535 Error: ${latin(gbk)}`],
    ['UTF-8 shown as Latin-1', `535 Error: ${latin(utf8)}`],
    ['GBK as Python bytes', `(535, b'Error: ${escaped(gbk)}')`],
    ['UTF-8 as Python bytes', `(535, b'Error: ${escaped(utf8)}')`],
    ['JSON escapes', '535 Error: \\u8bf7\\u4f7f\\u7528\\u6388\\u6743\\u7801\\u767b\\u5f55'],
  ])('%s', (_, text) => {
    expect(decode(text)).toContain('请使用授权码登录');
  });

  test('a GBK pair with an ASCII second byte', () => {
    // 丂 (81 40) between two others
    expect(decode(latin([0xc7, 0xeb, 0x81, 0x40, 0xc7, 0xeb]))).toContain('请丂请');
  });

  test.each([
    'Ungültige Anmeldedaten für Benutzer',
    "l'authentification a échoué",
    'Ошибка аутентификации',
    'C:\\users\\xavier\\error.log',
    'plain text',
    'Größe überschritten: ÄÖÜäöü',
  ])('%s stays as it is', (text) => {
    expect(decode(text)).toBe(text);
  });

  test('never throws, and leaves ASCII without backslashes alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof decode(text) === 'string'),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        (text) => text.includes('\\') || decode(text) === text,
      ),
    );
  });

  test('100 kB of Latin-1 are no trouble', () => {
    expect(decode('\u00e9\u0041'.repeat(50_000)).length).toBeGreaterThan(0);
  });
});

test('QQ’s refusal in mojibake leads to the authorization code', () => {
  const [first] = diagnose(readEvidence(`535 Error: ${latin(gbk)}`, { host: 'smtp.qq.com' }));
  expect(first?.id).toBe('auth/app-password-required');
  expect(readEvidence(`535 Error: ${latin(gbk)}`).text).toContain('请使用授权码登录');
});
