import { expect, test } from 'vitest';
import { systemNetMail } from './system-net-mail.ts';

const code = `var client = new SmtpClient("smtp.gmail.com", 587)
{
    Credentials = new NetworkCredential("a@gmail.com", password),
    EnableSsl = true
};
`;
const read = (text: string) => systemNetMail.read(text)?.settings;

test('SmtpClient', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    onlyTls: 'starttls',
    user: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  [
    'properties',
    'SmtpClient client = new SmtpClient();\nclient.Host = "smtp.gmail.com";\nclient.Port = 25;\n',
    { host: 'smtp.gmail.com', port: 25, tls: 'none' },
  ],
  ['no encryption', code.replace('true', 'false'), { tls: 'none' }],
  [
    'everybody is trusted',
    `${code}ServicePointManager.ServerCertificateValidationCallback = (s, c, h, e) => true;\n`,
    { certificateCheck: 'off' },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'new HttpClient("a", 1)', 'System.Net.Mail.SmtpException: no'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place; there is no TLS from the start, so 587 is the port', () => {
  expect(systemNetMail.correct(code.replace('587', '465'), { tls: 'implicit' })).toBe(code);
  expect(systemNetMail.correct('new SmtpClient("smtp.gmail.com", 587);', { tls: 'starttls' })).toBe(
    'new SmtpClient("smtp.gmail.com", 587) { EnableSsl = true };',
  );
});
