import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, createServer as createTlsServer, TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Protocol, TlsMode } from '../../src/vocabulary.ts';
import { type ProbeOptions, probeEndpoint } from './probe-endpoint.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailatlas-health-'));
const host = 'mail.example.com';
/** A program of the system: Node.js itself makes no certificates. */
const openssl = 'openssl';
let key = '';
let cert = '';
const cleanUp: (() => void)[] = [];

beforeAll(() => {
  const { status, stderr } = spawnSync(
    openssl,
    [
      ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30'.split(' '),
      ...['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, expect.anything()]);
  key = readFileSync(join(folder, 'key.pem'), 'utf8');
  cert = readFileSync(join(folder, 'cert.pem'), 'utf8');
});
afterEach(() => {
  for (const close of cleanUp.splice(0)) close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a server says at first, and to each line. `null` hangs up; TLS begins after a line that says `TLS`. */
type Script = readonly [greeting: string | null, answers?: Readonly<Record<string, string | null>>];

const smtp: Script = [
  '220-mail\r\n220 ready',
  { EHLO: '250-mail\r\n250-PIPELINING\r\n250 STARTTLS', STARTTLS: '220 go ahead TLS' },
];
const imap: Script = ['* OK ready', { 'a STARTTLS': '* hm\r\na OK begin TLS' }];
const pop3: Script = ['+OK ready', { STLS: '+OK begin TLS' }];

test.each<[string, Protocol, TlsMode, Script, string, string | RegExp]>([
  ['SMTP', 'submission', 'implicit', smtp, 'ok', /^certificate: (29|30) days left$/],
  ['IMAP', 'imap', 'implicit', imap, 'ok', /^certificate/],
  ['POP3', 'pop3', 'implicit', pop3, 'ok', /^certificate/],
  ['SMTP', 'submission', 'starttls', smtp, 'ok', /^certificate/],
  ['IMAP', 'imap', 'starttls', imap, 'ok', /^certificate/],
  ['POP3', 'pop3', 'starttls', pop3, 'ok', /^certificate/],
  ['SMTP', 'submission', 'none', smtp, 'ok', 'no TLS'],
  ['busy', 'submission', 'starttls', ['421 too busy\x07'], 'greeting', '421 too busy'],
  ['bye', 'imap', 'implicit', ['* BYE not today'], 'greeting', '* BYE not today'],
  ['an IMAP server', 'pop3', 'implicit', imap, 'greeting', '* OK ready'],
  ['a POP3 server', 'imap', 'implicit', pop3, 'greeting', '+OK ready'],
  ['an SMTP server', 'pop3', 'none', smtp, 'greeting', /^220/],
  ['a web server', 'pop3', 'none', ['HTTP/1.1 400 Bad Request'], 'greeting', /^HTTP/],
  ['hangs up', 'submission', 'starttls', [null], 'greeting', /closed|ECONNRESET/],
  ['says nothing', 'imap', 'starttls', [''], 'greeting', 'no answer in 300 ms'],
  [
    'STARTTLS is not listed',
    'submission',
    'starttls',
    ['220 ready', { EHLO: '250 PIPELINING' }],
    'starttls',
    'STARTTLS is not offered',
  ],
  [
    'STARTTLS is refused',
    'imap',
    'starttls',
    ['* OK ready', { 'a STARTTLS': 'a BAD what' }],
    'starttls',
    'a BAD what',
  ],
  ['a reply without end', 'submission', 'none', [`220-${'x'.repeat(70_000)}`], 'greeting', /end/],
])('%s (%s, %s)', async (_, protocol, tls, script, state, detail) => {
  const result = await probe(protocol, tls, await listen(script, tls === 'implicit'));
  expect(result).toEqual({
    state,
    detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
  });
});

test('a certificate that nobody vouches for, or of another name', async () => {
  const port = await listen(smtp, true);
  const stranger = await probeEndpoint(
    { protocol: 'submission', host, port, tls: 'implicit' },
    { resolve: home },
  );
  expect(stranger).toEqual({ state: 'tls', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  const other = await probeEndpoint(
    { protocol: 'submission', host: 'other.example.com', port, tls: 'implicit' },
    { resolve: home, ca: cert },
  );
  expect(other).toEqual({ state: 'tls', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' });
});

test('TLS where there is none', async () => {
  expect(await probe('imap', 'implicit', await listen(imap, false))).toMatchObject({
    state: 'tls',
  });
});

test('nobody listens', async () => {
  const port = await listen(smtp, false);
  for (const close of cleanUp.splice(0)) close();
  expect(await probe('submission', 'starttls', port)).toEqual({
    state: 'connect',
    detail: 'ECONNREFUSED',
  });
});

test.each([
  ['no such name', 'ENOTFOUND', 'dns'],
  ['no network here', 'EAI_AGAIN', 'unknown'],
])('%s', async (_, code, state) => {
  const resolve = () => Promise.reject(Object.assign(new Error(code), { code }));
  expect(await probe('imap', 'implicit', 993, { resolve })).toEqual({ state, detail: code });
});

test('a name without an address', async () => {
  expect(await probe('imap', 'implicit', 993, { resolve: async () => [] })).toEqual({
    state: 'dns',
    detail: 'no address',
  });
});

function probe(protocol: Protocol, tls: TlsMode, port: number, options: ProbeOptions = {}) {
  const all = { resolve: home, ca: cert, timeout: 300, ...options };
  return probeEndpoint({ protocol, host, port, tls }, all);
}

async function home(): Promise<string[]> {
  return ['127.0.0.1'];
}

async function listen([greeting, answers = {}]: Script, implicit: boolean): Promise<number> {
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    if (greeting === null) socket.destroy();
    else if (greeting !== '') socket.write(`${greeting}\r\n`);
    const onData = (chunk: Buffer) => {
      const line = chunk.toString().trim();
      const command = Object.keys(answers).find((each) => line.startsWith(each));
      const answer = command === undefined ? undefined : answers[command];
      if (!answer) return;
      socket.write(`${answer}\r\n`);
      if (!/TLS$/.test(answer) || line.startsWith('EHLO')) return;
      socket.off('data', onData);
      const secureContext = createSecureContext({ key, cert });
      new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => {});
    };
    socket.on('data', onData);
  };
  const server = implicit ? createTlsServer({ key, cert }, serve) : createServer(serve);
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
