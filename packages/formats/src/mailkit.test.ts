import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { mailkit } from './mailkit.ts';

const code = `using var client = new SmtpClient();
client.Connect("smtp.gmail.com", 465, SecureSocketOptions.StartTls);
client.Authenticate("a@gmail.com", "secret");
`;
const read = (text: string) => mailkit.read(text)?.settings;

test('the calls of a client', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'starttls',
    user: 'a@gmail.com',
    secret: 'given',
  });
  expect(checkSettings(read(code) ?? {}).map(({ id }) => id)).toEqual(['tls/wrong-mode']);
});

test.each([
  ['asynchronous', code.replace('Connect(', 'ConnectAsync('), { port: 465, tls: 'starttls' }],
  ['useSsl', code.replace('SecureSocketOptions.StartTls', 'true'), { tls: 'implicit' }],
  [
    'useSsl: false',
    code.replace('SecureSocketOptions.StartTls', 'useSsl: false'),
    { tls: 'starttls' },
  ],
  ['no useSsl', code.replace('SecureSocketOptions.StartTls', 'false'), { tls: 'starttls' }],
  ['Auto', code.replace('StartTls', 'Auto'), { tls: 'implicit' }],
  ['nothing', code.replace(', SecureSocketOptions.StartTls', ''), { tls: 'implicit' }],
  ['nothing, 587', code.replace('465, SecureSocketOptions.StartTls', '587'), { tls: 'starttls' }],
  ['only a host', code.replace(', 465, SecureSocketOptions.StartTls', ''), { port: 25 }],
  ['the usual port', code.replace('465', '0'), { port: 25, tls: 'starttls' }],
  ['none', code.replace('StartTls', 'None'), { tls: 'none' }],
  [
    'a token',
    code.replace('SecureSocketOptions.StartTls', 'cancellationToken'),
    { tls: 'implicit' },
  ],
  [
    'a variable',
    `var host = "smtp.qq.com";\n${code.replace('"smtp.gmail.com"', 'host')}`,
    { host: 'smtp.qq.com' },
  ],
  [
    'behind a stack',
    `   at MailKit.Net.Smtp.SmtpClient.Connect(String host, Int32 port, SecureSocketOptions options)\n${code}`,
    { host: 'smtp.gmail.com', port: 465 },
  ],
  [
    'receiving',
    'var c = new ImapClient();\nc.Connect("imap.qq.com", 993, true);',
    { protocol: 'imap', host: 'imap.qq.com', port: 993, tls: 'implicit' },
  ],
  [
    'the sender',
    `message.From.Add(new MailboxAddress("Shop", "b@gmail.com"));\n${code}`,
    { from: 'b@gmail.com' },
  ],
  [
    'no check',
    `${code}client.ServerCertificateValidationCallback = (s, c, h, e) => true;\n`,
    { certificateCheck: 'off' },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('what is only known when the program runs is unknown', () => {
  expect(read(code.replace('SecureSocketOptions.StartTls', '_settings.Options'))?.tls).toBe(
    undefined,
  );
});

test.each([
  '',
  'socket.Connect("smtp.gmail.com", 465);',
  'var client = new SmtpClient("smtp.gmail.com", 587);',
  'MailKit.Net.Smtp.SmtpCommandException: 5.7.0 Authentication Required at MailKit.Net.Smtp.SmtpClient.Connect',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place; a switch stays a switch, and what is missing follows the port', () => {
  const change = { port: 587, tls: 'starttls' } as const;
  expect(mailkit.correct(code, { tls: 'implicit' })).toBe(code.replace('StartTls', 'SslOnConnect'));
  expect(mailkit.correct('new SmtpClient().Connect("a.example", 465, true);', change)).toBe(
    'new SmtpClient().Connect("a.example", 587, false);',
  );
  expect(mailkit.correct('new SmtpClient().Connect("a.example");', change)).toBe(
    'new SmtpClient().Connect("a.example", 587, SecureSocketOptions.StartTls);',
  );
});
