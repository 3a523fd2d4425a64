import { expect, test } from 'vitest';
import { smtplib } from './smtplib.ts';

const code = `import smtplib, ssl
HOST = "smtp.gmail.com"
with smtplib.SMTP(HOST, 587) as server:
    server.starttls(context=ssl.create_default_context())
    server.login("a@gmail.com", os.environ["P"])
    server.sendmail("a@gmail.com", to, message)
`;
const read = (text: string) => smtplib.read(text)?.settings;

test('calls, and the variable that is given to them', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    secret: 'given',
    from: 'a@gmail.com',
  });
});

test.each([
  ['SMTP_SSL', 'smtplib.SMTP_SSL("smtp.gmail.com")', { port: 465, tls: 'implicit' }],
  ['no starttls', 's = smtplib.SMTP("smtp.gmail.com", port=587)', { port: 587, tls: 'none' }],
  ['no host', 's = smtplib.SMTP()', { hostUnset: 'localhost', port: 25 }],
  [
    'IMAP',
    'm = imaplib.IMAP4_SSL("imap.gmail.com")',
    { protocol: 'imap', port: 993, tls: 'implicit' },
  ],
  [
    'no check',
    code.replace('create_default_context', '_create_unverified_context'),
    { certificateCheck: 'off' },
  ],
  ['a blank in the secret', code.replace('os.environ["P"]', '"abcd "'), { secretFault: 'blanks' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'import smtplib', 'smtplib.SMTPAuthenticationError: (535, b"no")'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place', () => {
  const implicit = code
    .replace('SMTP(HOST, 587)', 'SMTP_SSL(HOST, 465)')
    .replace(/ {4}server\.starttls.*\n/, '');
  expect(smtplib.correct(code, { port: 465, tls: 'implicit' })).toBe(implicit);
  expect(smtplib.correct(implicit, { port: 587, tls: 'starttls' })).toBe(code);
  expect(smtplib.correct(code, { host: 'smtp.qq.com' })).toBe(
    code.replace('smtp.gmail.com', 'smtp.qq.com'),
  );
});
