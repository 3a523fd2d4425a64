import { expect, test } from 'vitest';
import type { Provider } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { oneProviderADomain } from './one-provider-a-domain.ts';

const first = sampleProvider({ domains: ['example.com'], mx: ['mx.example.com'] });

test.each<[string, Partial<Provider>, string[]]>([
  [
    'a domain of another entry',
    { domains: ['example.org', 'example.com'] },
    [
      'other-mail.domains.1 domains: example.com is already in providers/example-mail.json; expected it in one file',
    ],
  ],
  [
    'a domain twice in one entry',
    { domains: ['example.org', 'example.org'] },
    [
      'other-mail.domains.1 domains: example.org is already in providers/other-mail.json; expected it in one file',
    ],
  ],
  [
    'an MX host of another entry',
    { domains: [], mx: ['mx.example.com'] },
    [
      'other-mail.mx.0 mx: mx.example.com is already in providers/example-mail.json; expected it in one file',
    ],
  ],
  ['a domain below it', { domains: ['mail.example.com'] }, []],
  ['a domain that is an MX host elsewhere', { domains: ['mx.example.com'] }, []],
])('%s', (_, changes, findings) => {
  const other = sampleProvider({ id: 'other-mail', ...changes });
  expect(findIn([{ provider: first }, { provider: other }], [oneProviderADomain])).toEqual(
    findings,
  );
});
