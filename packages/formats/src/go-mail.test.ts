import { expect, test } from 'vitest';
import { goMail } from './go-mail.ts';

const client = (...options: string[]) =>
  `c, err := mail.NewClient("smtp.gmail.com", ${options.map((each) => `mail.${each}`).join(', ')})`;
const read = (text: string) => goMail.read(text)?.settings;

test('a client', () => {
  const text = `m.From("a@gmail.com")\n${client('WithPort(465)', 'WithSSL()', 'WithUsername("a@gmail.com")', 'WithPassword(pass)')}`;
  expect(read(text)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'implicit',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  [client('WithPort(465)'), { port: 465, tls: 'starttls' }],
  [client('WithUsername("a")'), { port: 25, tls: 'starttls' }],
  [client('WithSSLPort(false)'), { port: 465, tls: 'implicit' }],
  [client('WithTLSPortPolicy(mail.TLSMandatory)'), { port: 587, tls: 'starttls' }],
  [client('WithTLSPolicy(mail.TLSOpportunistic)'), { port: 25, tls: 'starttls' }],
  [client('WithTLSPortPolicy(mail.NoTLS)'), { port: 25, tls: 'none' }],
  [client('WithPort(587)', 'WithTLSPolicy(mail.NoTLS)'), { port: 587, tls: 'none' }],
  [client('WithTLSPolicy(mail.TLSMandatory)', 'WithSSL()'), { port: 25, tls: 'implicit' }],
])('%s', (text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('what is only known when the program runs is unknown', () => {
  expect(read(client('WithTLSPolicy(policy)'))?.tls).toBeUndefined();
});

test.each([
  '',
  'http.NewClient("smtp.gmail.com")',
  'mail.NewClient failed: WithPort is out of range',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  [client('WithPort(465)'), { tls: 'implicit' }, client('WithSSL()', 'WithPort(465)')],
  [
    client('WithPort(587)', 'WithSSL()'),
    { tls: 'starttls' },
    client('WithPort(587)', 'WithTLSPolicy(mail.TLSMandatory)'),
  ],
  [
    client('WithUsername("a")'),
    { port: 465, tls: 'implicit' },
    client('WithPort(465)', 'WithSSL()', 'WithUsername("a")'),
  ],
  [
    client('WithTLSPortPolicy(mail.NoTLS)'),
    { port: 587, tls: 'starttls' },
    client('WithTLSPortPolicy(mail.TLSMandatory)'),
  ],
] as const)('%s %j', (text, change, mended) => {
  expect(goMail.correct(text, change)).toBe(mended);
});
