import { expect, test } from 'vitest';
import { shortenIps } from './shorten-ips.ts';

test.each([
  ['203.0.113.9', '203.0.113.…'],
  ['unknown[203.0.113.9]:2525: no', 'unknown[203.0.113.…]:2525: no'],
  ['2001:db8:7:1:0:0:0:9', '2001:db8:7:…'],
  ['[2001:db8::9]', '[2001:db8:…]'],
  ['[::1]', '[:…]'],
  ['rip=fe80::1, lip=203.0.113.9.', 'rip=fe80:…, lip=203.0.113.….'],
])('%s: %s', (text, shortened) => {
  expect(shortenIps(text)).toBe(shortened);
});

test.each([
  'Nov 20 10:00:00 mx exim[77]: 4.96',
  'error:0A0000C1:SSL routines::no shared cipher:2241:',
  '1.2.3.4.5 a.1.2.3.4 1.2.3.4b',
  'add::bed::cafe::x',
])('%s holds none', (text) => {
  expect(shortenIps(text)).toBe(text);
});
