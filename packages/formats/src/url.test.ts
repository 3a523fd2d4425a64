import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { url } from './url.ts';

describe('read', () => {
  test.each([
    [
      'smtps://smtp.qq.com',
      { protocol: 'submission', host: 'smtp.qq.com', port: 465, tls: 'implicit' },
    ],
    [
      'smtp://smtp.qq.com',
      { protocol: 'submission', host: 'smtp.qq.com', port: 587, tls: 'starttls' },
    ],
    [
      'SMTP://smtp.qq.com:2525/',
      { protocol: 'submission', host: 'smtp.qq.com', port: 2525, tls: 'starttls' },
    ],
    ['imaps://imap.qq.com', { protocol: 'imap', host: 'imap.qq.com', port: 993, tls: 'implicit' }],
    [
      'imap://imap.qq.com:143',
      { protocol: 'imap', host: 'imap.qq.com', port: 143, tls: 'starttls' },
    ],
    ['pop3s://pop.qq.com', { protocol: 'pop3', host: 'pop.qq.com', port: 995, tls: 'implicit' }],
    ['pop3://pop.qq.com', { protocol: 'pop3', host: 'pop.qq.com', port: 110, tls: 'starttls' }],
    [
      'MAILER_DSN=smtp://a%40qq.com:x@smtp.qq.com:465',
      {
        protocol: 'submission',
        host: 'smtp.qq.com',
        port: 465,
        tls: 'implicit',
        user: 'a@qq.com',
        secret: 'given',
      },
    ],
    [
      'smtp://a@qq.com:x@smtp.qq.com:465',
      {
        protocol: 'submission',
        host: 'smtp.qq.com',
        port: 465,
        tls: 'starttls',
        user: 'a@qq.com',
        secret: 'given',
      },
    ],
    [
      'smtp://a:@smtp.qq.com',
      {
        protocol: 'submission',
        host: 'smtp.qq.com',
        port: 587,
        tls: 'starttls',
        user: 'a',
        secret: 'empty',
      },
    ],
    [
      'smtp://a@smtp.qq.com',
      { protocol: 'submission', host: 'smtp.qq.com', port: 587, tls: 'starttls', user: 'a' },
    ],
    [
      'smtp://%zz@smtp.qq.com',
      { protocol: 'submission', host: 'smtp.qq.com', port: 587, tls: 'starttls', user: '%zz' },
    ],
    [
      'smtp://a:‹secret:9-letters›@smtp.qq.com',
      {
        protocol: 'submission',
        host: 'smtp.qq.com',
        port: 587,
        tls: 'starttls',
        user: 'a',
        secret: 'given',
      },
    ],
    [
      'smtp://smtp.qq.com:99999',
      { protocol: 'submission', host: 'smtp.qq.com', invalidPort: '99999', tls: 'starttls' },
    ],
  ])('%s', (text, settings) => {
    expect(url.read(text)).toMatchObject({ format: 'url', settings });
    expect(url.read(text)?.settings).toEqual(settings);
  });

  test.each([
    '',
    'https://smtp.qq.com',
    'smtp.qq.com:465',
    'xsmtp://a',
    'smtp://',
    'smtp:smtp.qq.com',
    'mailto:a@qq.com',
  ])('%j is none', (text) => {
    expect(url.read(text)).toBeUndefined();
  });
});

describe('correct', () => {
  test.each([
    ['smtp://a:x@smtp.qq.com:465', { tls: 'implicit' }, 'smtps://a:x@smtp.qq.com:465'],
    [
      'smtps://a:x@smtp.qq.com:587/?pool=true',
      { tls: 'starttls' },
      'smtp://a:x@smtp.qq.com:587/?pool=true',
    ],
    ['smtp://smtp.qq.com:993', { port: 465, tls: 'implicit' }, 'smtps://smtp.qq.com:465'],
    [
      'URL="smtps://a%40qq.com@smtp.163.com"',
      { host: 'smtp.qq.com' },
      'URL="smtps://a%40qq.com@smtp.qq.com"',
    ],
    ['imap://imap.qq.com', { tls: 'implicit' }, 'imaps://imap.qq.com'],
    ['smtp://smtp.qq.com', {}, 'smtp://smtp.qq.com'],
    ['smtp://smtp.qq.com', { from: 'a@qq.com' }, 'smtp://smtp.qq.com'],
    ['no url', { host: 'smtp.qq.com' }, 'no url'],
  ] as const)('%s with %j', (text, change, corrected) => {
    expect(url.correct(text, change)).toBe(corrected);
  });

  test('what is around stays to the byte, and what was written is read again', () => {
    const around = fc.string().filter((text) => !text.includes('://'));
    const port = fc.integer({ min: 1, max: 65535 });
    const login = fc.constantFrom('', 'a@', 'a:b@', 'a%40qq.com:p%2Fw@');
    fc.assert(
      fc.property(
        around,
        around,
        login,
        port,
        fc.constantFrom('implicit', 'starttls'),
        (before, after, login, port, tls) => {
          const text = `${before} smtp://${login}smtp.163.com:1 ${after}`;
          const corrected = url.correct(text, { host: 'smtp.qq.com', port, tls });
          expect(corrected).toBe(
            `${before} smtp${tls === 'implicit' ? 's' : ''}://${login}smtp.qq.com:${port} ${after}`,
          );
          expect(url.read(corrected)?.settings).toMatchObject({ host: 'smtp.qq.com', port, tls });
        },
      ),
    );
  });
});

describe('what else a URL says', () => {
  test.each([
    [
      'smtp://a:b@smtp.qq.com:587?ignoreTLS=true',
      { tls: 'none' },
      'smtp://a:b@smtp.qq.com:587?ignoreTLS=false',
    ],
    [
      'smtp://a:b@smtp.qq.com:587/?x=1&auto_tls=false',
      { tls: 'none' },
      'smtp://a:b@smtp.qq.com:587/?x=1&auto_tls=true',
    ],
    [
      'smtp://a:b@smtp.qq.com:587?verify_peer=0',
      { certificateCheck: 'off' },
      'smtp://a:b@smtp.qq.com:587?verify_peer=1',
    ],
    ['smtp://a:%20b@smtp.qq.com:587', { secretFault: 'blanks' }, 'smtp://a:b@smtp.qq.com:587'],
  ])('%s', (text, facts, corrected) => {
    expect(url.read(text)?.settings).toMatchObject(facts);
    expect(url.correct(text, { tls: 'starttls', certificateCheck: 'on', secret: 'trimmed' })).toBe(
      corrected,
    );
  });

  test('the user name is written as a URL needs it', () => {
    expect(url.correct('smtp://a:b@smtp.qq.com', { user: 'a@qq.com' })).toBe(
      'smtp://a%40qq.com:b@smtp.qq.com',
    );
  });
});
