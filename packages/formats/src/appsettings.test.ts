import { expect, test } from 'vitest';
import { appsettings } from './appsettings.ts';

const file = `{
  "ConnectionStrings": { "Host": "db" },
  "EmailSettings": {
    "SmtpServer": "smtp.gmail.com",
    "SmtpPort": 587,
    "EnableSsl": true,
    "SenderEmail": "a@gmail.com",
    "UserName": "a@gmail.com",
    "Password": "secret"
  }
}
`;
const read = (text: string) => appsettings.read(text)?.settings;

test('appsettings.json', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each(['', '{ "Logging": { "Host": "a", "Port": 1 } }', '{"mail": {"host": "a", "port": 1}}'])(
  '%j is none',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('corrected in place', () => {
  expect(appsettings.correct(file, { host: 'smtp.qq.com', from: 'a@qq.com' })).toBe(
    file
      .replace('smtp.gmail.com', 'smtp.qq.com')
      .replace('Email": "a@gmail.com', 'Email": "a@qq.com'),
  );
});
