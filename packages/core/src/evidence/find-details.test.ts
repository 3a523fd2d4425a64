import { describe, expect, test } from 'vitest';
import { findDetails } from './find-details.ts';

describe('findDetails', () => {
  test.each([
    ['blocked using zen.spamhaus.org', { blocklist: 'zen.spamhaus.org' }],
    ['listed at b.barracudacentral.org', { blocklist: 'b.barracudacentral.org' }],
    ['see www.spamhaus.org', { blocklist: 'www.spamhaus.org' }],
    ['blocked using bl.example.net;', { blocklist: 'bl.example.net' }],
    ['your ip is listed at rbl.example.org', { blocklist: 'rbl.example.org' }],
    ['spf and dkim checks failed, see dmarc', { mechanisms: 'SPF, DMARC, DKIM' }],
    ['greylisted, try again in 5 minutes', { retryAfter: '5 minutes' }],
    ['please wait for about 300 seconds', { retryAfter: '300 seconds' }],
    ['message size exceeds maximum of 25 mb', { limit: '25 mb' }],
    ['limit: 10,000 recipients', { limit: '10,000 recipients' }],
    [
      'limit 50 messages, retry after 1 hour, spamcop',
      { limit: '50 messages', retryAfter: '1 hour', blocklist: 'spamcop' },
    ],
  ])('%j', (folded, details) => {
    expect(findDetails(folded)).toEqual(details);
  });

  test.each([
    '',
    'hello world',
    'spamming',
    'in 2026',
    'after 5 attempts',
    'unlimited 5',
    'limit reached',
  ])('%j has none', (folded) => {
    expect(findDetails(folded)).toEqual({});
  });

  test.each(['a-', 'a', '-', '.', 'limit ', 'in ', '1', 'dnsbl-'])(
    '100 kB of %j come to an end',
    (unit) => {
      expect(findDetails(unit.repeat(100_000 / unit.length)).blocklist).toBeUndefined();
    },
  );
});
