import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { goSmtp } from './go-smtp.ts';

const auth = 'auth := smtp.PlainAuth("", "a@gmail.com", "secret", "smtp.gmail.com")\n';
const send = (address: string) =>
  `${auth}err := smtp.SendMail(${address}, auth, "a@gmail.com", []string{to}, msg)\n`;
const dial = `${auth}conn, err := tls.Dial("tcp", "smtp.gmail.com:465", config)\nc, err := smtp.NewClient(conn, "smtp.gmail.com")\n`;
const read = (text: string) => goSmtp.read(text)?.settings;
const facts = { host: 'smtp.gmail.com', port: 465, user: 'a@gmail.com', secret: 'given' };

test('SendMail knows STARTTLS only', () => {
  const settings = read(send('"smtp.gmail.com:465"'));
  expect(settings).toEqual({
    ...facts,
    protocol: 'submission',
    tls: 'starttls',
    onlyTls: 'starttls',
    from: 'a@gmail.com',
  });
  expect(checkSettings(settings ?? {})).toMatchObject([
    { id: 'tls/wrong-mode', change: { port: 587, tls: 'starttls' } },
  ]);
});

test.each([
  ['a variable', `addr := "smtp.gmail.com:465"\n${send('addr')}`],
  ['host and number', `host := "smtp.gmail.com"\n${send('host+":465"')}`],
  ['host and port', `host := "smtp.gmail.com"\nport := "465"\n${send('host + ":" + port')}`],
  [
    'Sprintf',
    `host := "smtp.gmail.com"\nconst port = 465\n${send('fmt.Sprintf("%s:%d", host, port)')}`,
  ],
  [
    'JoinHostPort',
    `host := "smtp.gmail.com"\nport := "465"\n${send('net.JoinHostPort(host, port)')}`,
  ],
])('%s', (_, text) => {
  expect(read(text)).toMatchObject({ ...facts, from: 'a@gmail.com' });
  expect(goSmtp.correct(text, { port: 587, tls: 'starttls' })).toBe(text.replace('465', '587'));
});

test('TLS from the start through crypto/tls, and only that', () => {
  expect(read(dial)).toMatchObject({ ...facts, tls: 'implicit', onlyTls: 'implicit' });
  expect(checkSettings(read(dial.replace('465', '587')) ?? {})).toMatchObject([
    { id: 'tls/wrong-mode', change: { port: 465, tls: 'implicit' } },
  ]);
});

test('a client by hand', () => {
  const text = `c, err := smtp.Dial("smtp.gmail.com:587")\n${auth}`;
  expect(read(text)?.tls).toBe('none');
  expect(read(`${text}c.StartTLS(&tls.Config{InsecureSkipVerify: true})\n`)).toMatchObject({
    tls: 'starttls',
    certificateCheck: 'off',
  });
});

test.each([
  '',
  'smtp.SendMail: 535 5.7.8 Username and Password not accepted',
  'smtp.SendMail(addr, auth, from, to, msg)',
  'smtp.SendMail("smtp.gmail.com:465"): connection refused',
  'tls.Dial("tcp", "example.com:443", nil)',
])('%j has no settings', (text) => {
  expect(read(text)?.host).toBeUndefined();
});

test('a host is named to the login as well', () => {
  const text = send('"smtp.gmail.com:587"');
  expect(goSmtp.correct(text, { host: 'smtp.qq.com' })).toBe(
    text.replaceAll('smtp.gmail.com', 'smtp.qq.com'),
  );
});
