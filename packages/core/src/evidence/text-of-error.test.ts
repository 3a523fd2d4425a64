import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findErrorCodes } from './find-error-codes.ts';
import { textOfError } from './text-of-error.ts';

const errorWith = (message: string, properties: object = {}) =>
  Object.assign(new Error(message), properties);

describe('errors of real connections', () => {
  let plain: Server;
  let port: number;
  beforeAll(async () => {
    plain = createServer((socket) =>
      socket
        .on('error', () => {})
        .resume()
        .end('220 plain text\r\n'),
    ).listen(0, '127.0.0.1');
    await once(plain, 'listening');
    port = (plain.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => plain.close(resolve)));

  test('nobody listens', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port: closed } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const [error] = await once(connect(closed, '127.0.0.1'), 'error');
    const lines = textOfError(error as Error).split('\n');
    expect(lines).toEqual([
      `connect ECONNREFUSED 127.0.0.1:${closed}`,
      'code: ECONNREFUSED',
      'host: 127.0.0.1',
      `port: ${closed}`,
    ]);
  });

  test('TLS from the start against clear text', async () => {
    const [error] = await once(connectTls(port, '127.0.0.1'), 'error');
    expect(findErrorCodes(textOfError(error as Error))).toContain('ERR_SSL_WRONG_VERSION_NUMBER');
  });
});

describe('errors of libraries', () => {
  test.each<[string, Error, string[]]>([
    [
      'nodemailer: a reply that the message repeats stands once',
      errorWith('Invalid login: 535 no', {
        code: 'EAUTH',
        response: '535 no',
        responseCode: 535,
        command: 'AUTH PLAIN',
      }),
      ['Invalid login: 535 no', 'code: EAUTH', 'command: AUTH PLAIN'],
    ],
    [
      'nodemailer: a reply of its own',
      errorWith('Message failed', { response: '554 spam', command: 'DATA' }),
      ['Message failed', '554 spam', 'command: DATA'],
    ],
    [
      'imapflow',
      errorWith('Command failed', {
        authenticationFailed: true,
        responseStatus: 'NO',
        serverResponseCode: 'AUTHENTICATIONFAILED',
        responseText: 'Invalid credentials',
      }),
      ['Command failed', 'NO [AUTHENTICATIONFAILED] Invalid credentials'],
    ],
    ['imapflow, a code alone', errorWith('x', { serverResponseCode: 'ALERT' }), ['x', '[ALERT]']],
    [
      'Node, DNS',
      errorWith('getaddrinfo ENOTFOUND a.test', { code: 'ENOTFOUND', hostname: 'a.test' }),
      ['getaddrinfo ENOTFOUND a.test', 'code: ENOTFOUND', 'host: a.test'],
    ],
    ['OpenSSL', errorWith('x', { reason: 'wrong version number' }), ['x', 'wrong version number']],
    [
      'a cause',
      new Error('outer', { cause: errorWith('inner', { code: 'ESOCKET' }) }),
      ['outer', 'inner', 'code: ESOCKET'],
    ],
    [
      'several errors',
      new AggregateError([new Error('a'), new Error('b'), new Error('a')], 'all'),
      ['all', 'a', 'b'],
    ],
    [
      'foreign values',
      errorWith('x', { code: 5, response: {}, port: '465', cause: 'text', errors: 'none' }),
      ['x'],
    ],
  ])('%s', (_, error, lines) => {
    expect(textOfError(error).split('\n')).toEqual(lines);
  });

  test('a circle of causes comes to an end', () => {
    const error = new Error('first');
    error.cause = new AggregateError([error], 'second');
    expect(textOfError(error)).toBe('first\nsecond');
  });
});
