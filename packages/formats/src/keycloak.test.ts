import { expect, test } from 'vitest';
import { keycloak } from './keycloak.ts';

const file = `{
  "realm": "shop",
  "smtpServer": {
    "host": "smtp.gmail.com",
    "port": "465",
    "auth": "true",
    "user": "a@gmail.com",
    "password": "secret",
    "from": "a@gmail.com",
    "starttls": "true"
  }
}
`;
const read = (text: string) => keycloak.read(text)?.settings;

test('a realm', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  ['TLS from the start', file.replace('starttls', 'ssl'), { tls: 'implicit' }],
  ['neither', file.replace('starttls": "true', 'starttls": "false'), { tls: 'none' }],
  ['no port', file.replace('    "port": "465",\n', ''), { port: 25 }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', '{ "smtpServer": "a.example" }', '{ "smtpServer": { "host": "a.example" } }'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place', () => {
  expect(keycloak.correct(file, { tls: 'implicit' })).toBe(
    file
      .replace('"starttls": "true"', '"starttls": "false"')
      .replace('"465",\n', '"465",\n    "ssl": "true",\n'),
  );
});
