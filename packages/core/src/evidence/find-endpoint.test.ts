import { describe, expect, test } from 'vitest';
import { findEndpoint, protocolOfPort } from './find-endpoint.ts';

describe('findEndpoint', () => {
  test.each([
    ['connect ECONNREFUSED 127.0.0.1:587', { host: '127.0.0.1', port: 587 }],
    ['发送邮件，端口465', { port: 465 }],
    ['端口号：587', { port: 587 }],
    ['用的是 25 端口', { port: 25 }],
    ['connect ETIMEDOUT ::1:465', { host: '::1', port: 465 }],
    ['getaddrinfo ENOTFOUND smtp.qq.con', { host: 'smtp.qq.con' }],
    ["Host: localhost. is not in the cert's altnames: DNS:other.test", { host: 'localhost' }],
    [
      "Couldn't connect to host, port: smtp.gmail.com, 465; timeout -1",
      { host: 'smtp.gmail.com', port: 465 },
    ],
    ['dial tcp: lookup smtp.example.org: no such host', { host: 'smtp.example.org' }],
    ['dial tcp 142.250.1.108:587: i/o timeout', { host: '142.250.1.108', port: 587 }],
    [
      'Connection could not be established with host "ssl://smtp.163.com:465"',
      { host: 'smtp.163.com', port: 465 },
    ],
    ['smtps://someone@smtp.qq.com:465', { host: 'smtp.qq.com', port: 465 }],
    ['smtp://some%40qq.com:‹secret:9-letters›@smtp.qq.com:587', { host: 'smtp.qq.com', port: 587 }],
    ["host: 'SMTP.QQ.com',\n port: 465", { host: 'smtp.qq.com', port: 465 }],
    ['"smtp_server" => "mail.example.org:2525"', { host: 'mail.example.org', port: 2525 }],
    ['relay=smtp.gmail.com[142.250.1.108]:587, delay=1', { host: 'smtp.gmail.com', port: 587 }],
    [
      'connect to mx.example.com[192.0.2.1]:25: Connection timed out',
      { host: 'mx.example.com', port: 25 },
    ],
    ['port 465', { port: 465 }],
  ])('%j', (text, endpoint) => {
    expect(findEndpoint(text)).toEqual(endpoint);
  });

  test.each([
    '',
    'hello world',
    'Client host [192.0.2.1] blocked using list.example',
    'RCPT from out.example.com[192.0.2.1]: 554',
    'someone@qq.com',
    'see https://service.mail.qq.com/help',
    'export 465',
    'port 99999',
    '端口被封了 25 次',
    'report: 12345',
  ])('%j names none', (text) => {
    expect(findEndpoint(text)).toEqual({});
  });
});

test.each([
  [25, 'submission'],
  [465, 'submission'],
  [587, 'submission'],
  [2525, 'submission'],
  [993, 'imap'],
  [143, 'imap'],
  [995, 'pop3'],
  [110, 'pop3'],
  [443, undefined],
])('port %i: %s', (port, protocol) => {
  expect(protocolOfPort(port)).toBe(protocol);
});
