import { expect, test } from 'vitest';
import { credentialsFor } from './credentials-for.ts';
import type { Protocol } from './vocabulary.ts';

const own = { name: 'own', protocols: ['submission'] } as const;
const every = { name: 'every' };

test.each<[Protocol, string[]]>([
  ['submission', ['own', 'every']],
  ['imap', ['every']],
])('%s: %j', (protocol, names) => {
  const credentials: { name: string; protocols?: readonly Protocol[] }[] = [own, every];
  expect(credentialsFor(credentials, protocol).map(({ name }) => name)).toEqual(names);
});

test('none where all are for other protocols', () => {
  expect(credentialsFor([own], 'pop3')).toEqual([]);
});
