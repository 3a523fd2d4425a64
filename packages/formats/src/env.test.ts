import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { env } from './env.ts';

const read = (text: string) => env.read(text)?.settings;

describe('read', () => {
  test.each([
    [
      'Laravel',
      'MAIL_MAILER=smtp\nMAIL_HOST=smtp.qq.com\nMAIL_PORT=465\nMAIL_USERNAME=a@qq.com\nMAIL_PASSWORD=x\nMAIL_ENCRYPTION=ssl\nMAIL_FROM_ADDRESS="b@qq.com"',
      {
        protocol: 'submission',
        host: 'smtp.qq.com',
        port: 465,
        tls: 'implicit',
        user: 'a@qq.com',
        from: 'b@qq.com',
        secret: 'given',
      },
    ],
    [
      'Django',
      "EMAIL_HOST='smtp.qq.com'\nEMAIL_PORT=587\nEMAIL_HOST_USER='a@qq.com'\nEMAIL_HOST_PASSWORD=''\nEMAIL_USE_TLS=True\nDEFAULT_FROM_EMAIL=a@qq.com",
      {
        protocol: 'submission',
        host: 'smtp.qq.com',
        port: 587,
        tls: 'starttls',
        user: 'a@qq.com',
        from: 'a@qq.com',
        secret: 'empty',
      },
    ],
    [
      'exports, comments, CRLF',
      '# mail\r\nexport SMTP_HOST=smtp.qq.com # QQ\r\nexport SMTP_PORT = 587\r\nSMTP_SECURE=false\r\n',
      { protocol: 'submission', host: 'smtp.qq.com', port: 587, tls: 'starttls' },
    ],
    [
      'other things beside',
      'DB_HOST=localhost\nDB_PORT=5432\nSMTP_HOST=smtp.qq.com\nSMTP_PORT=465',
      { protocol: 'submission', host: 'smtp.qq.com', port: 465 },
    ],
    [
      'an address is no host',
      'EMAIL_ADDRESS=a@qq.com\nEMAIL_PASSWORD=x\nSMTP_ADDRESS=smtp.qq.com',
      { protocol: 'submission', host: 'smtp.qq.com', user: 'a@qq.com', secret: 'given' },
    ],
    [
      'IMAP',
      'IMAP_HOST=imap.qq.com\nIMAP_PORT=993\nIMAP_TLS=ssl',
      { protocol: 'imap', host: 'imap.qq.com', port: 993, tls: 'implicit' },
    ],
    [
      'POP3',
      'POP3_HOST=pop.qq.com\nPOP3_PORT=995',
      { protocol: 'pop3', host: 'pop.qq.com', port: 995 },
    ],
    [
      'Symfony, Gitea',
      'GITEA__mailer\nMAILER_SMTP_ADDR=smtp.qq.com\nMAILER_PROTOCOL=smtps\nMAILER_PORT=465',
      { protocol: 'submission', host: 'smtp.qq.com', port: 465, tls: 'implicit' },
    ],
    [
      'a lost secret',
      'SMTP_HOST=smtp.qq.com\nSMTP_PASS=undefined',
      { protocol: 'submission', host: 'smtp.qq.com', secret: 'undefined' },
    ],
  ])('%s', (_, text, settings) => {
    expect(env.read(text)?.format).toBe('env');
    expect(read(text)).toEqual(settings);
  });

  test.each([
    '',
    'hello',
    'SMTP_HOST=smtp.qq.com',
    'DB_HOST=localhost\nDB_PORT=5432',
    'smtp_host: smtp.qq.com',
    '# SMTP_HOST=a\n# SMTP_PORT=1',
  ])('%j is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('places are the values, without quotes', () => {
    const text = 'SMTP_HOST="smtp.qq.com"\n  export SMTP_PORT=465 # x\nSMTP_USER=\'\'';
    for (const { start, end, value } of env.read(text)?.places ?? [])
      expect(text.slice(start, end)).toBe(value);
    expect(env.read(text)?.places.map(({ value }) => value)).toEqual(['smtp.qq.com', '465', '']);
  });
});

describe('correct', () => {
  const implicit = { tls: 'implicit' } as const;
  const starttls = { tls: 'starttls' } as const;

  test.each([
    ['SMTP_SECURE=false', implicit, 'SMTP_SECURE=true'],
    ['SMTP_SECURE=True', starttls, 'SMTP_SECURE=False'],
    ['SMTP_SECURE=0', implicit, 'SMTP_SECURE=1'],
    ['SMTP_SECURE=no', implicit, 'SMTP_SECURE=yes'],
    ['SMTP_SECURE=tls', implicit, 'SMTP_SECURE=ssl'],
    [
      'EMAIL_USE_TLS=True\nEMAIL_USE_SSL=False',
      implicit,
      'EMAIL_USE_TLS=False\nEMAIL_USE_SSL=True',
    ],
    ['MAIL_ENCRYPTION=tls', implicit, 'MAIL_ENCRYPTION=ssl'],
    ['MAIL_ENCRYPTION="ssl"', starttls, 'MAIL_ENCRYPTION="tls"'],
    ['MAIL_SCHEME=smtp', implicit, 'MAIL_SCHEME=smtps'],
    ['SMTP_SECURITY=starttls', implicit, 'SMTP_SECURITY=force_tls'],
    ['SMTP_HOST=a SMTP_PORT=1', { host: 'b' }, 'SMTP_HOST=b SMTP_PORT=1'],
    ['SMTP_PORT=993 # no', { port: 465 }, 'SMTP_PORT=465 # no'],
    ["MAIL_FROM='b@qq.com'", { from: 'a@qq.com' }, "MAIL_FROM='a@qq.com'"],
    ['DB_HOST=db\nSMTP_HOST=x', { host: 'smtp.qq.com' }, 'DB_HOST=db\nSMTP_HOST=smtp.qq.com'],
    [
      'MAIL_FROM_ADDRESS=a@qq.com\nMAIL_HOST=x',
      { host: 'smtp.qq.com' },
      'MAIL_FROM_ADDRESS=a@qq.com\nMAIL_HOST=smtp.qq.com',
    ],
    ['SMTP_PASS=x', { host: 'smtp.qq.com' }, 'SMTP_PASS=x'],
  ])('%j with %j', (text, change, corrected) => {
    expect(env.correct(text, change)).toBe(corrected);
  });

  test('everything else stays to the byte, and what was written is read again', () => {
    const line = fc.string().filter((text) => !text.includes('=') && !/[\r\n]/.test(text));
    const filler = fc
      .array(line, { maxLength: 3 })
      .map((lines) => lines.map((each) => `# ${each}\n`).join(''));
    const port = fc.integer({ min: 1, max: 65535 });
    fc.assert(
      fc.property(
        filler,
        filler,
        port,
        port,
        fc.constantFrom('"', "'", ''),
        (before, after, old, port, quote) => {
          const write = (host: string, port: number) =>
            `${before}SMTP_HOST=${quote}${host}${quote}\n${after}SMTP_PORT=${port}\nSMTP_PASSWORD=${quote}p$w&1${quote}\nLAST=1`;
          const corrected = env.correct(write('smtp.163.com', old), { host: 'smtp.qq.com', port });
          expect(corrected).toBe(write('smtp.qq.com', port));
          expect(read(corrected)).toMatchObject({ host: 'smtp.qq.com', port });
        },
      ),
    );
  });
});

describe('what else is wrong', () => {
  test.each([
    ['SMTP_HOST=\nSMTP_PORT=587', { hostUnset: 'localhost' }],
    ['SMTP_HOST=a.example\nSMTP_PORT=smtp', { invalidPort: 'smtp' }],
    ['SMTP_HOST=a.example\nNODE_TLS_REJECT_UNAUTHORIZED=0', { certificateCheck: 'off' }],
    ['SMTP_HOST=a.example\nSMTP_TLS_REJECT_UNAUTHORIZED=false', { certificateCheck: 'off' }],
    [
      'GF_SMTP_HOST=a.example:465\nGF_SMTP_SKIP_VERIFY=true',
      { host: 'a.example', port: 465, certificateCheck: 'off' },
    ],
    [
      'EMAIL_HOST=a.example\nEMAIL_USE_TLS=True\nEMAIL_USE_SSL=True',
      { contradiction: 'EMAIL_USE_TLS, EMAIL_USE_SSL' },
    ],
    ['SMTP_HOST=a.example\nSMTP_PASS="b "', { secretFault: 'blanks' }],
    ['SMTP_HOST=a.example\nSMTP_IGNORE_TLS=true', { tls: 'none' }],
    [
      'MAIL_MAILER=smtp\nMAIL_HOST=a.example\nMAIL_USER=b',
      { unknownOptions: { MAIL_USER: 'MAIL_USERNAME' } },
    ],
  ])('%j', (text, facts) => {
    expect(read(text)).toMatchObject(facts);
  });

  test('a right one, and one of another application', () => {
    expect(read('MAIL_HOST=a.example\nMAIL_USER=b')).not.toHaveProperty('unknownOptions');
    expect(read('SMTP_HOST=a.example\nSMTP_TLS_REJECT_UNAUTHORIZED=true')).not.toHaveProperty(
      'certificateCheck',
    );
    expect(read('SMTP_HOST=$' + '{HOST}\nSMTP_PORT=465')).not.toHaveProperty('host');
  });

  test.each([
    [
      'NODE_TLS_REJECT_UNAUTHORIZED=0',
      { certificateCheck: 'on' },
      'NODE_TLS_REJECT_UNAUTHORIZED=1',
    ],
    ['SMTP_OPENSSL_VERIFY_MODE=none', { certificateCheck: 'on' }, 'SMTP_OPENSSL_VERIFY_MODE=peer'],
    ['SMTP_PASS="b "', { secret: 'trimmed' }, 'SMTP_PASS="b"'],
    ['export MAIL_USER=b', { options: { MAIL_USER: 'MAIL_USERNAME' } }, 'export MAIL_USERNAME=b'],
    ['GF_SMTP_HOST=a.example:587', { port: 465 }, 'GF_SMTP_HOST=a.example:465'],
    ['SMTP_IGNORE_TLS=true', { tls: 'starttls' }, 'SMTP_IGNORE_TLS=false'],
    ['SMTP_USER=b', { user: 'b@qq.com' }, 'SMTP_USER=b@qq.com'],
    ['MAIL_SCHEME=null', { tls: 'implicit' }, 'MAIL_SCHEME=smtps'],
  ] as const)('%j with %j', (text, change, corrected) => {
    expect(env.correct(text, change)).toBe(corrected);
  });
});
