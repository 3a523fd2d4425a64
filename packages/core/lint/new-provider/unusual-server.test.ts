import { expect, test } from 'vitest';
import { unusualServers } from './unusual-server.ts';

test.each([
  [
    { submission: ['smtp.example.com:587:implicit'] },
    [
      {
        line: 'smtp.example.com:587:implicit',
        port: 587,
        tls: 'implicit',
        usualTls: 'starttls',
        usualPorts: [465],
      },
    ],
  ],
  [
    { submission: ['smtp.example.com'], imap: ['imap.example.com:1993:implicit'] },
    [{ line: 'imap.example.com:1993:implicit', port: 1993, tls: 'implicit', usualPorts: [993] }],
  ],
  [{ submission: ['smtp.example.com:465', 'smtp.example.com:587:starttls'] }, []],
  [{ imap: ['imap.example.com:143'], pop3: ['pop.example.com:995:implicit'] }, []],
  [{ submission: ['not a server'] }, []],
  [{}, []],
])('%j', (given, expected) => {
  expect(unusualServers(given)).toEqual(expected);
});
