import { expect, test } from 'vitest';
import { gomail } from './gomail.ts';

const code = `m := gomail.NewMessage()
m.SetHeader("From", "a@163.com")
d := gomail.NewDialer("smtp.163.com", 465, "a@163.com", "secret")
d.SSL = false
`;
const read = (text: string) => gomail.read(text)?.settings;
const struct =
  'd := gomail.Dialer{Host: "smtp.163.com", Port: 465, Username: "a@163.com", Password: "x"}';

test('a dialer', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.163.com',
    port: 465,
    tls: 'starttls',
    user: 'a@163.com',
    from: 'a@163.com',
    secret: 'given',
  });
});

test.each([
  ['the port decides', code.replace('d.SSL = false\n', ''), { tls: 'implicit' }],
  ['587', code.replace('d.SSL = false\n', '').replace('465', '587'), { tls: 'starttls' }],
  ['SSL', code.replace('false', 'true').replace('465', '587'), { tls: 'implicit' }],
  ['a struct', struct, { host: 'smtp.163.com', port: 465, tls: 'starttls', user: 'a@163.com' }],
  [
    'version 1',
    'gomail.NewPlainDialer("smtp.163.com", "a@163.com", "x", 587)',
    { port: 587, user: 'a@163.com' },
  ],
  [
    'no check',
    `${code}d.TLSConfig = &tls.Config{InsecureSkipVerify: true}\n`,
    { certificateCheck: 'off' },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('what is only known when the program runs is unknown', () => {
  expect(read(code.replace('false', 'cfg.SSL'))?.tls).toBeUndefined();
  expect(read(code.replace('"smtp.163.com"', 'cfg.Host'))?.host).toBeUndefined();
});

test.each(['', 'net.NewDialer("smtp.163.com", 465)', 'gomail: could not send email 1: 535'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place; a struct says what the function does by itself', () => {
  expect(gomail.correct(code, { tls: 'implicit' })).toBe(code.replace('false', 'true'));
  expect(gomail.correct(struct, { tls: 'implicit' })).toBe(
    struct.replace('Port: 465', 'Port: 465, SSL: true'),
  );
  expect(gomail.correct(code.replace('d.SSL = false\n', ''), { port: 587, tls: 'starttls' })).toBe(
    code.replace('d.SSL = false\n', '').replace('465', '587'),
  );
});
