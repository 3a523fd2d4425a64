import { expect, test } from 'vitest';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { canonicalForm } from './canonical-form.ts';

const sample = sampleProvider();
const { id, ...rest } = sample;

test.each([
  ['a key too late', { ...rest, id }, 'id "id" belongs before "name"'],
  [
    '"$schema" not first',
    { ...sample, $schema: '../provider.schema.json' },
    '$schema "$schema" belongs before "id"',
  ],
  [
    'a key too late inside a list',
    { ...sample, servers: [{ host: 'a.example', protocol: 'imap' }] },
    'servers.0.protocol "protocol" belongs before "host"',
  ],
  [
    'MX hosts out of order',
    sampleWithMx(['b.example', 'a.example']),
    'mx.0 "mx" must be sorted, each name once: expected "a.example" here',
  ],
  [
    'an MX host twice',
    sampleWithMx(['a.example', 'a.example']),
    'mx.1 "mx" must be sorted, each name once: expected the list to end here',
  ],
])('finds %s', (_, provider, finding) => {
  expect(findIn([{ provider }], [canonicalForm])).toEqual([
    `example-mail.${finding} (\`pnpm fix\` does it)`,
  ]);
});

test.each([
  ['the order of domains', { ...sample, domains: ['b.example', 'a.example'] }],
  ['sorted MX hosts', sampleWithMx(['a.example', 'b.example'])],
])('leaves %s alone', (_, provider) => {
  expect(findIn([{ provider }], [canonicalForm])).toEqual([]);
});

function sampleWithMx(mx: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(sample).flatMap(([key, value]) =>
      key === 'domains'
        ? [
            [key, value],
            ['mx', mx],
          ]
        : [[key, value]],
    ),
  );
}
