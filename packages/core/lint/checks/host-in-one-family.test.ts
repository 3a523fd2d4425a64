import { expect, test } from 'vitest';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { hostInOneFamily } from './host-in-one-family.ts';

test.each([
  ['another family', 'other', 1],
  ['the same family', 'example', 0],
])('the same host in an entry of %s', (_, family, count) => {
  const other = sampleProvider({ id: 'other-mail', family });
  const found = findIn([{ provider: sampleProvider() }, { provider: other }], [hostInOneFamily]);
  expect(found).toHaveLength(count);
  for (const line of found)
    expect(line).toBe(
      'other-mail.servers.0.host smtp.example.com belongs to family "example" in providers/example-mail.json, not "other": expected one family for one host',
    );
});

test('another host may belong to another family', () => {
  const [server] = sampleProvider().servers;
  const servers = server ? [{ ...server, host: 'smtp.other.example' }] : [];
  const other = sampleProvider({ id: 'other-mail', family: 'other', servers });
  const found = findIn([{ provider: sampleProvider() }, { provider: other }], [hostInOneFamily]);
  expect(found).toEqual([]);
});

test.each([
  ['%ACCOUNT%.example.com', 1],
  ['smtp.%ACCOUNT%', 0],
])('%s in two families: %i findings', (host, count) => {
  const servers = sampleProvider().servers.map((server) => ({ ...server, host }));
  const [one, other] = ['one', 'other'].map((family) =>
    sampleProvider({ id: `${family}-mail`, family, servers }),
  );
  if (!one || !other) throw new Error('two samples are expected');
  expect(findIn([{ provider: one }, { provider: other }], [hostInOneFamily])).toHaveLength(count);
});
