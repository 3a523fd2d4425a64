import { expect, test } from 'vitest';
import { jenkins } from './jenkins.ts';

const file = `unclassified:
  mailer:
    authentication:
      username: "a@gmail.com"
      password: "secret"
    smtpHost: "smtp.gmail.com"
    smtpPort: "465"
    useSsl: true
`;
const read = (text: string) => jenkins.read(text)?.settings;

test('the mailer', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'implicit',
    user: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  ['STARTTLS', file.replace('useSsl', 'useTls'), { tls: 'starttls' }],
  ['neither', file.replace('true', 'false'), { tls: 'none' }],
  ['TLS from the start wins', `${file}    useTls: true\n`, { tls: 'implicit' }],
  ['no port', file.replace('    smtpPort: "465"\n', ''), { port: 465 }],
  ['the section alone', 'mailer:\n  smtpHost: a.example\n  useTls: true\n', { port: 587 }],
  ['the sender', `${file}  location:\n    adminAddress: a@gmail.com\n`, { from: 'a@gmail.com' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'mailer:\n  dsn: smtp://a.example\n', 'mailer: could not connect to SMTP host'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place, and what is missing comes behind the port', () => {
  expect(jenkins.correct(file, { port: 587, tls: 'starttls' })).toBe(
    file.replace('465"\n', '587"\n    useTls: "true"\n').replace('Ssl: true', 'Ssl: false'),
  );
});
