import { expect, test } from 'vitest';
import { hasHost, hostsOf } from './hosts-of.ts';

test.each([
  ['smtp.example.com', undefined, ['smtp.example.com']],
  [
    'smtp.%REGION%.example.com',
    [{ id: 'eu' }, { id: 'us' }],
    ['smtp.eu.example.com', 'smtp.us.example.com'],
  ],
  [
    'smtp%REGION%.example.com',
    [
      { id: 'us', insert: '' },
      { id: 'eu', insert: '.eu' },
    ],
    ['smtp.example.com', 'smtp.eu.example.com'],
  ],
  ['pop.example.com', [{ id: 'eu' }, { id: 'us' }], ['pop.example.com', 'pop.example.com']],
])('%s', (template, values, hosts) => {
  expect(hostsOf(template, values ? { regionParameter: { default: 'eu', values } } : {})).toEqual(
    hosts,
  );
});

test.each([
  ['smtp.example.com', 'smtp.example.com', true],
  ['smtp.example.com', 'imap.example.com', false],
  ['smtp.%REGION%.example.com', 'smtp.eu.example.com', true],
  ['smtp.%REGION%.example.com', 'smtp.asia.example.com', false],
  ['%ACCOUNT%.example.com', 'w0123456.example.com', true],
  ['%ACCOUNT%.%REGION%.example.com', 'w0123456.eu.example.com', true],
  ['%ACCOUNT%.%REGION%.example.com', 'w0123456.example.com', false],
])('%s is %s: %s', (template, host, same) => {
  const values = [{ id: 'eu' }, { id: 'us' }];
  expect(hasHost(template, { regionParameter: { default: 'eu', values } }, host)).toBe(same);
});
