import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { exim } from './exim.ts';

const router = `send_via_smarthost:
  driver = manualroute
  domains = ! +local_domains
  transport = remote_smtp_smarthost
  route_list = * smtp.gmail.com::465
`;
const transport = `remote_smtp_smarthost:
  driver = smtp
  hosts_require_auth = smtp.gmail.com
`;
const read = (text: string) => exim.read(text)?.settings;

test('a router and its transport', () => {
  expect(read(router + transport)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'starttls',
  });
  expect(checkSettings(read(router + transport) ?? {})).toMatchObject([
    { id: 'tls/wrong-mode', change: { tls: 'implicit' } },
  ]);
});

test.each([
  ['smtps', `${router + transport}  protocol = smtps\n`, { port: 465, tls: 'implicit' }],
  ['no TLS', `${router + transport}  hosts_avoid_tls = *\n`, { tls: 'none' }],
  ['no port', router.replace('::465', '') + transport, { port: 25 }],
  [
    'LOGIN',
    `${router}login:\n  driver = plaintext\n  client_send = : a@gmail.com : pass\n`,
    { user: 'a@gmail.com', secret: 'given' },
  ],
  [
    'PLAIN',
    `${router}plain:\n  driver = plaintext\n  client_send = ^a@gmail.com^pass\n`,
    { user: 'a@gmail.com', secret: 'given' },
  ],
  ['a table', `${router}\n*.google.com:a@gmail.com:pass\n`, { user: 'a@gmail.com' }],
  ['route_data', router.replace('list = *', 'data =') + transport, { host: 'smtp.gmail.com' }],
  [
    'the port in the transport',
    `${router.replace('::465', '')}${transport}  port = 587\n`,
    { port: 587 },
  ],
  [
    'quotes',
    router.replace('* smtp.gmail.com::465', '"* smtp.gmail.com::465 byname"'),
    { port: 465 },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('a router alone does not tell the TLS mode', () => {
  expect(read(router)).toEqual({ protocol: 'submission', host: 'smtp.gmail.com', port: 465 });
});

test.each([
  '',
  'route_list = * smtp.gmail.com::465',
  'dnslookup:\n  driver = dnslookup\n  transport = remote_smtp\n',
  '2026-11-22 08:00:00 a R=smarthost T=remote_smtp_smarthost H=smtp.gmail.com [1.2.3.4]:465',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place; the protocol comes behind the driver of the transport', () => {
  expect(exim.correct(router + transport, { tls: 'implicit' })).toBe(
    router + transport.replace('= smtp\n', '= smtp\n  protocol = smtps\n'),
  );
  expect(exim.correct(router + transport, { port: 587, tls: 'starttls' })).toBe(
    router.replace('465', '587') + transport,
  );
});
