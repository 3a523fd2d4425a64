import { expect, test } from 'vitest';
import { hostsOf } from './hosts-of.ts';

const name = { en: 'x', 'zh-CN': 'x' };

test.each([
  ['smtp.example.com', undefined, ['smtp.example.com']],
  [
    'smtp.%REGION%.example.com',
    [
      { id: 'eu', name },
      { id: 'us', name },
    ],
    ['smtp.eu.example.com', 'smtp.us.example.com'],
  ],
  [
    'smtp%REGION%.example.com',
    [
      { id: 'us', insert: '', name },
      { id: 'eu', insert: '.eu', name },
    ],
    ['smtp.example.com', 'smtp.eu.example.com'],
  ],
  [
    'pop.example.com',
    [
      { id: 'eu', name },
      { id: 'us', name },
    ],
    ['pop.example.com', 'pop.example.com'],
  ],
])('%s', (template, values, hosts) => {
  expect(hostsOf(template, values ? { regionParameter: { values } } : {})).toEqual(hosts);
});
