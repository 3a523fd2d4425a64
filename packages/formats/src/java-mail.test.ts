import { expect, test } from 'vitest';
import { javaMail } from './java-mail.ts';

const code = `Properties props = new Properties();
props.put("mail.smtp.host", "smtp.gmail.com");
props.put("mail.smtp.port", "587");
props.put("mail.smtp.auth", "true");
props.put("mail.smtp.starttls.enable", "true");
`;
const read = (text: string) => javaMail.read(text)?.settings;

test.each([
  ['code', code, { protocol: 'submission', host: 'smtp.gmail.com', port: 587, tls: 'starttls' }],
  [
    'a file',
    'mail.imaps.host=imap.qq.com\nmail.imaps.port=993\n',
    { protocol: 'imap', host: 'imap.qq.com', port: 993, tls: 'implicit' },
  ],
  [
    'setProperty',
    'p.setProperty("mail.pop3.host", "pop.qq.com");\np.setProperty("mail.pop3.ssl.enable", "true");',
    { protocol: 'pop3', tls: 'implicit' },
  ],
  [
    'a socket factory',
    code.replace(
      'starttls.enable", "true',
      'socketFactory.class", "javax.net.ssl.SSLSocketFactory',
    ),
    { tls: 'implicit' },
  ],
  [
    'everybody is trusted',
    `${code}props.put("mail.smtp.ssl.trust", "*");\n`,
    { certificateCheck: 'off' },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('a variable is not known', () => {
  expect(read(code.replace('"smtp.gmail.com"', 'host'))).not.toHaveProperty('host');
});

test.each(['', 'props.put("a", "b");', 'spring.mail.host=a\nspring.mail.port=1'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place', () => {
  expect(javaMail.correct(code, { port: 465, tls: 'implicit' })).toBe(
    code
      .replace('"587");\n', '"465");\nprops.put("mail.smtp.ssl.enable", "true");\n')
      .replace('starttls.enable", "true', 'starttls.enable", "false'),
  );
});
