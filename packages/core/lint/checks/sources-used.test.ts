import { expect, test } from 'vitest';
import type { Provider } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { sourcesUsed } from './sources-used.ts';

const [help] = sampleProvider().sources;
const limits = { id: 'limits', url: 'https://help.example.com/limits', kind: 'official' } as const;
const both = help ? [help, { ...limits, read: '2026-11-01' }] : [];
const limit = { what: 'messages-per-day', value: 500 } as const;

test.each<[string, Partial<Provider>, string[]]>([
  ['all sources used', { sources: both, limits: [{ ...limit, sources: ['limits'] }] }, []],
  [
    'a source that no fact names',
    { sources: both },
    ['example-mail.sources.1 source "limits" backs no fact: name it where it is used or remove it'],
  ],
  [
    'a fact that names no source of the entry',
    { sender: { address: 'any', sources: ['helpp'] } },
    [`example-mail.sender.sources.0 source "helpp" is not in the entry's sources (help)`],
  ],
  ['a source named deep inside', { sources: both, dns: { sources: ['limits'] } }, []],
])('%s', (_, changes, findings) => {
  expect(findIn([{ provider: sampleProvider(changes) }], [sourcesUsed])).toEqual(findings);
});
