import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { readEvidence } from './read-evidence.ts';
import { redact } from './redact.ts';

const base64 = (text: string) => btoa(text);
const long = `EwB${'4A8l6BAAU5p'.repeat(90)}`;

/** Texts in which a secret stands as people paste it; nothing of the second column may be left. */
const planted: readonly (readonly [name: string, text: string, ...secrets: string[]])[] = [
  [
    'AUTH PLAIN',
    `C: AUTH PLAIN ${base64('\0a@qq.com\0hunter2secret')}\nS: 535 Login Fail`,
    base64('\0a@qq.com\0hunter2secret'),
  ],
  [
    'AUTH PLAIN after a challenge',
    `AUTH PLAIN\n334 \n${base64('\0a\0hunter2')}\n535 no`,
    base64('\0a\0hunter2'),
  ],
  [
    'AUTH LOGIN dialogue',
    `C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: ${base64('someone')}\nS: 334 UGFzc3dvcmQ6\nC: ${base64('hunter2')}\nS: 535 no`,
    base64('someone'),
    base64('hunter2'),
  ],
  ['msmtp', `<-- 334 UGFzc3dvcmQ6\r\n--> ${base64('hunter2')}\r\n<-- 535 no`, base64('hunter2')],
  [
    'PHPMailer',
    `2026-11-22 08:00:00 SERVER -> CLIENT: 334 UGFzc3dvcmQ6\n2026-11-22 08:00:00 CLIENT -> SERVER: ${base64('hunter2')}\n`,
    base64('hunter2'),
  ],
  [
    'smtplib',
    `reply: b'334 UGFzc3dvcmQ6\\r\\n'\nreply: retcode (334); Msg: b'UGFzc3dvcmQ6'\nsend: '${base64('hunter2')}\\r\\n'\n`,
    base64('hunter2'),
  ],
  [
    'XOAUTH2',
    `A1 AUTHENTICATE XOAUTH2 ${base64('user=a\x01auth=Bearer ya29.token\x01\x01')}`,
    base64('user=a\x01auth=Bearer ya29.token\x01\x01'),
  ],
  ['Bearer', 'Authorization: Bearer abc123DEF456ghi', 'abc123DEF456ghi'],
  ['Basic', `Authorization: Basic ${base64('a:hunter2')}`, base64('a:hunter2')],
  ['URL', 'smtps://a%40qq.com:hunter2secret@smtp.qq.com:465', 'hunter2secret'],
  [
    'URL with an at sign in the secret',
    'smtps://a:hunter@2secret@smtp.qq.com',
    'hunter@2secret',
    '2secret',
  ],
  ['URL with a slash in the secret', 'smtps://a:hunter/2secret@smtp.qq.com', 'hunter', '2secret'],
  ['URL with a raw address', 'smtp://a@qq.com:hunter2secret@smtp.qq.com:587', 'hunter2secret'],
  ['.env', 'MAIL_HOST=smtp.qq.com\nMAIL_PASSWORD=hunter2secret\n', 'hunter2secret'],
  ['.env, quoted', 'export SMTP_PASS="hunter 2 secret"', 'hunter', 'secret"'],
  ['.env with signs', 'SMTP_PASS=hun(ter);2,se{cr}et\nSMTP_PORT=465', 'hun(', '(ter', 'cr}et'],
  ['.env, Google', 'SMTP_PASS=abcd efgh ijkl mnop', 'abcd', 'efgh', 'mnop'],
  ['.env, Google, with a comment', 'SMTP_PASS=abcd efgh ijkl mnop # app', 'abcd', 'mnop'],
  ['JavaScript', "auth: { user: 'a@qq.com', pass: 'hunter2secret' }", 'hunter2secret'],
  ['JavaScript, escaped quote', String.raw`pass: 'hunter\'2secret'`, 'hunter', '2secret'],
  ['JSON', '{"user":"a","password":"hunter2secret","port":465}', 'hunter2secret'],
  ['JSON, a long token', `{"accessToken":"${long}"}`, long, long.slice(-40)],
  ['a long token', `refresh_token=${long}`, long, long.slice(-40)],
  ['YAML', 'spring:\n  mail:\n    password: hunter,2secret\n    port: 465', 'hunter', '2secret'],
  ['PHP array', "'password' => 'hunter2secret',", 'hunter2secret'],
  ['PHP property', "$mail->Password = 'hunter2secret';", 'hunter2secret'],
  ['PHP constant', "define('SMTP_PASS', 'hunter2secret');", 'hunter2secret'],
  ['Java properties', 'props.put("mail.smtp.password", "hunter2secret");', 'hunter2secret'],
  ['Java setter', 'sender.setPassword("hunter2secret");', 'hunter2secret'],
  ['Python', "EMAIL_HOST_PASSWORD = 'hunter2secret'", 'hunter2secret'],
  ['XML', '<user>a</user><password>hunter2secret</password>', 'hunter2secret'],
  ['login()', "server.login('a@qq.com', 'hunter2secret')", 'hunter2secret'],
  ['login() with a variable', 'server.login(sender, "hunter2secret")', 'hunter2secret'],
  ['login() with a call', 'server.login(os.getenv("USER"), "hunter2secret")', 'hunter2secret'],
  [
    'Go, gomail',
    'gomail.NewDialer("smtp.qq.com", 587, "a@qq.com", "hunter2secret")',
    'hunter2secret',
  ],
  ['Go, net/smtp', 'smtp.PlainAuth("", from, "hunter2secret", "smtp.qq.com")', 'hunter2secret'],
  ['C#', 'new NetworkCredential("a@qq.com", "hunter2secret")', 'hunter2secret'],
  ['IMAP LOGIN', 'A1 LOGIN a@qq.com hunter2secret\nA1 NO LOGIN failed', 'hunter2secret'],
  ['IMAP LOGIN, quoted', '> a001 LOGIN "a@qq.com" "hunter 2\\"secret"', 'hunter', 'secret"'],
  ['IMAP LOGIN by hand', 'a login a@qq.com hunter2secret\na NO', 'hunter2secret'],
  ['POP3', 'USER a@qq.com\n+OK\nPASS hunter2secret\n-ERR no', 'hunter2secret'],
  [
    'SendGrid',
    'the key SG.abcdefghijklmnop.qrstuvwxyz0123456789 fails',
    'abcdefghijklmnop',
    'qrstuvwxyz0123456789',
  ],
  ['Resend', 'resend re_AbCdEfGh_0123456789', 'AbCdEfGh_0123456789'],
  ['Brevo', 'xkeysib-0123456789abcdef0123-XyZ', '0123456789abcdef0123'],
  ['Brevo SMTP', 'xsmtpsib-0123456789abcdef0123-XyZ', '0123456789abcdef0123'],
  ['Mailgun', 'key-0123456789abcdef0123456789abcdef', '0123456789abcdef0123456789abcdef'],
  ['AWS', 'AKIAIOSFODNN7EXAMPLE', 'IOSFODNN7EXAMPLE'],
  [
    'JWT',
    'eyJhbGciOiJIUzI1NiIsInR5.eyJzdWIiOiIx.sig-nature',
    'eyJhbGciOiJIUzI1NiIsInR5',
    'sig-nature',
  ],
  ['Google, alone', 'my password is abcd efgh ijkl mnop', 'abcd', 'mnop'],
  ['Chinese', '授权码：abcdefghijklmnop', 'abcdefghijklmnop'],
  ['Chinese after letters', 'SMTP授权码：abcdefghijklmnop', 'abcdefghijklmnop'],
  ['Chinese prose', '我的授权码是abcdefghijklmnop，登录失败', 'abcdefghijklmnop'],
  ['a placeholder is the beginning', 'password: yourmother7secret', 'mother7secret'],
];

test.each(planted)('%s: nothing of the secret survives', (_, text, ...secrets) => {
  const evidence = readEvidence(`535 5.7.8 Authentication failed\n${text}`, {
    host: 'smtp.qq.com',
  });
  const answers = JSON.stringify([redact(text).text, evidence, diagnose(evidence)]);
  for (const secret of secrets)
    expect(answers.includes(JSON.stringify(secret).slice(1, -1)), secret).toBe(false);
  expect(redact(text).removed).toBeGreaterThan(0);
});

test.each(planted)('%s: redacting twice changes nothing', (_, text) => {
  const { text: once } = redact(text);
  expect(redact(once)).toEqual({ text: once, removed: 0 });
});

describe('what is no secret stays', () => {
  test.each([
    '535 5.7.8 Username and Password not accepted.',
    '535 Error: authentication failed, system busy',
    'password: incorrect',
    'AUTH PLAIN AHVuZGVmaW5lZAB1bmRlZmluZWQ=',
    'pass: process.env.SMTP_PASS,',
    'pass: undefined,',
    'Password: is required',
    '密码错误',
    'Login attempt failed',
    'please login with oauth',
    'LOGIN failed.',
    '535 Login attempt failed',
    'A1 NO LOGIN Login failed',
    'SMTP AUTH LOGIN failed',
    '250-AUTH LOGIN PLAIN XOAUTH2',
    '250 AUTH PLAIN LOGIN',
    'AUTH=PLAIN AUTH=XOAUTH2',
    'Basic authentication is disabled',
    'Bearer authentication failed',
    'connect ECONNREFUSED 127.0.0.1:587',
    'https://support.google.com/mail/?p=BadCredentials',
    'see https://example.org:8080/page',
    'smtp.qq.com:465 someone@qq.com',
    'pass: process.env.SMTP_PASS',
    'pass: undefined',
    "pass: ''",
    'MAIL_PASSWORD=null',
    'password: ********',
    'password: <your password>',
    'password: your_password',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    'PASS=${SMTP_PASS}',
    'one two three four five',
    'this mail host does work',
    'server.login(user, password)',
    "send: 'STARTTLS\\r\\n'\nsend: 'quit\\r\\n'",
    '334 VXNlcm5hbWU6\nError: Authentication failed',
  ])('%j', (text) => {
    expect(redact(text)).toEqual({ text, removed: 0 });
  });
});

test.each([
  ['pass: "12345678"', 'pass: "‹secret:8-digits›"'],
  ['pass := "12345678"', 'pass := "‹secret:8-digits›"'],
  ['\tpass := "‹secret:8-digits›"', '\tpass := "‹secret:8-digits›"'],
  ['pass: "abcdefgh"', 'pass: "‹secret:8-letters›"'],
  ['pass: "a1b2"', 'pass: "‹secret:4-characters›"'],
])('%j tells length and kind: %j', (text, redacted) => {
  expect(redact(text).text).toBe(redacted);
});

test('what a case is told by stays: reply, host, port, user', () => {
  const text = (pass: string) =>
    `535 5.7.8 Login Fail at smtp.qq.com:465\nhost=smtp.qq.com port=465 user=a@qq.com pass=${pass} tls=true`;
  expect(redact(text('hunter2')).text).toBe(text('‹secret:7-characters›'));
});

describe('hostile input', () => {
  const units = [
    'pass="',
    "pass='`",
    'password',
    'password: ',
    'login("',
    "login('a','",
    'login(a,',
    'PlainAuth("",',
    'a.b-',
    '334 \n',
    'AUTH PLAIN ',
    'LOGIN "',
    'a://',
    'smtp://a:',
    'smtps://:@',
    'abcd ',
    '\\',
    '<password>',
    'SG.',
    "send: '",
    'eyJ',
    ' ',
    'PASS ',
    'A',
    '授权码是',
    '\n',
  ];

  test.each(units)('100 kB of %j come to an end, and twice to the same', (unit) => {
    const once = redact(unit.repeat(Math.ceil(100_000 / unit.length))).text;
    expect(redact(once).text).toBe(once);
  });

  test('any mixture comes to the same when redacted twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(...units, ...planted.map(([, text]) => text)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const once = redact(pieces.join('\n')).text;
        expect(redact(once).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['.env', (secret: string) => `MAIL_PASSWORD=${secret}`],
    ['JSON', (secret: string) => JSON.stringify({ pass: secret })],
    ['login()', (secret: string) => `login('a', '${secret}')`],
    ['URL', (secret: string) => `smtp://a:${encodeURIComponent(secret)}@smtp.qq.com`],
    ['IMAP', (secret: string) => `A1 LOGIN a ${secret}`],
  ])('a random secret in %s', (_, write) => {
    const secret = fc
      .stringMatching(/^[A-Za-z0-9!$%&*+,.;:?@^_~-]{10,40}$/)
      .filter((text) => /\d{2}/.test(text));
    fc.assert(
      fc.property(secret, (secret) => {
        const { text } = redact(write(secret));
        for (const part of [secret, encodeURIComponent(secret), secret.slice(-6)])
          expect(text).not.toContain(part);
      }),
    );
  });
});

test.each([
  ['AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfi', 'wJalrX'],
  ['密码 woaini1314 登录失败 535', 'woaini1314'],
  ['我的授权码 abcdefghijklmnop 填进去还是 535', 'abcdefghijklmnop'],
  ['curl -u "bob@example.com:curlpass9" smtp://x', 'curlpass9'],
  ['curl --user bob@example.com:pw1 smtp://x', 'pw1'],
  ['swaks --auth-password pw1 --to x', 'pw1'],
  ['swaks -ap pw1 --to x', 'pw1'],
  ['* LOGIN a@b.c pass1234', 'pass1234'],
  ['my app password is abcd efgh ijkl mnop and it fails', 'efgh'],
  ['I use password hunter22', 'hunter22'],
  ['-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\n-----END PRIVATE KEY-----', 'MIIE'],
])('a secret in a story or a command: %s', (text, secret) => {
  const { text: safe, removed } = redact(text);
  expect(safe).not.toContain(secret);
  expect(removed).toBe(1);
});

test.each([
  'password is incorrect',
  'The password was refused by the server 535',
  '密码 错误',
  '授权码 错误 535',
  'username and password not accepted 535 5.7.8',
  'password authentication failed 535',
])('words about a secret are none: %s', (text) => {
  expect(redact(text)).toEqual({ text, removed: 0 });
});
