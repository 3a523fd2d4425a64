import { expect, test } from 'vitest';
import type { Protocol, TlsMode } from '../../src/vocabulary.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { portAndTls } from './port-and-tls.ts';

test.each<[Protocol, TlsMode, number]>([
  ['submission', 'implicit', 465],
  ['submission', 'starttls', 587],
  ['submission', 'starttls', 25],
  ['submission', 'starttls', 2525],
  ['submission', 'none', 25],
  ['imap', 'implicit', 993],
  ['imap', 'starttls', 143],
  ['pop3', 'implicit', 995],
  ['pop3', 'starttls', 110],
])('%s, %s, %i is usual and needs no reason', (protocol, tls, port) => {
  expect(find(protocol, tls, port)).toEqual([]);
  expect(find(protocol, tls, port, 'It is so.')).toEqual([
    'example-mail.servers.0.unusual port and TLS mode are usual: remove "unusual"',
  ]);
});

test.each<[Protocol, TlsMode, number, string]>([
  ['submission', 'implicit', 587, '465'],
  ['submission', 'starttls', 465, '587, 25, 2525'],
  ['submission', 'implicit', 586, '465'],
  ['imap', 'starttls', 587, '143'],
  ['imap', 'implicit', 995, '993'],
  ['pop3', 'implicit', 993, '995'],
])('%s, %s, %i needs a reason', (protocol, tls, port, expected) => {
  expect(find(protocol, tls, port)).toEqual([
    `example-mail.servers.0.port ${protocol} with TLS mode "${tls}" on port ${port}: expected ${expected}, or an "unusual" reason`,
  ]);
  expect(find(protocol, tls, port, 'The provider documents it.')).toEqual([]);
});

function find(protocol: Protocol, tls: TlsMode, port: number, unusual?: string): string[] {
  const server = { protocol, host: 'mail.example.com', port, tls, sources: ['help'] };
  const servers = [unusual ? { ...server, unusual } : server];
  return findIn([{ provider: sampleProvider({ servers }) }], [portAndTls]);
}
