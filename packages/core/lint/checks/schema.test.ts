import { expect, test } from 'vitest';
import type { Entry } from '../entries.ts';
import { parseEntry } from '../entries.ts';
import { findIn, sampleDiagnosis, sampleProvider } from '../sample-entries.ts';
import { schema } from './schema.ts';

const server = sampleProvider().servers[0];

test.each([
  ['an unknown key', { domain: ['a.example'] }, 'unknown key "domain", did you mean "domains"?'],
  [
    'an unknown key inside',
    { servers: [{ ...server, prot: 1 }] },
    'servers[0]: unknown key "prot", did you mean "port"?',
  ],
  [
    'an unknown key near none',
    { name: { en: 'A', 'zh-CN': '甲', french: 'A' } },
    'name: unknown key "french", expected one of en, zh-CN',
  ],
  ['a missing text', { name: { en: 'A' } }, 'name.zh-CN: is missing, expected string'],
  [
    'a missing choice',
    { sender: { sources: ['help'] } },
    'sender.address: is missing, expected one of "account"|"account-or-alias"|"verified"|"any"|"unknown"',
  ],
  [
    'a wrong type',
    { servers: [{ ...server, port: '465' }] },
    'servers[0].port: expected number; it is "465"',
  ],
  [
    'a port out of range',
    { servers: [{ ...server, port: 70000 }] },
    'servers[0].port: Too big: expected number to be <=65535; it is 70000',
  ],
  [
    'capitals in a domain',
    { domains: ['Example.com'] },
    'domains[0]: must be example.com or *.example.com, lower case; it is "Example.com"',
  ],
  [
    'a blank at the end',
    { usernameNote: { en: 'A ', 'zh-CN': '甲' } },
    'usernameNote.en: must not be empty or start or end with a blank; it is "A "',
  ],
  [
    'a source without TLS',
    { sources: [{ ...sampleProvider().sources[0], url: 'http://help.example.com/' }] },
    'sources[0].url: must be an https:// address; it is "http://help.example.com/"',
  ],
])('says what was expected: %s', (_, changes, message) => {
  const found = findIn([{ provider: { ...sampleProvider(), ...changes } }], [schema]);
  expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual([message]);
});

test('says what a reply code may be', () => {
  const match = { code: '535', all: ['login fail'] };
  const seen = { example: '535 Login Fail', source: 'https://example.com/', nearMiss: '535 no' };
  const reply = { match, ...seen };
  const found = findIn([{ diagnosis: { ...sampleDiagnosis(), replies: [reply] } }], [schema]);
  expect(found).toEqual([
    'config/wrong-port.replies.0.match.code replies[0].match.code: expected number, or expected one of "4xx"|"5xx"; it is "535"',
  ]);
});

test.each([
  ['no JSON', '{"id": }', /^is not JSON: /],
  ['a list', '[]', /^must be one JSON object/],
  ['a word', '"gmail"', /^must be one JSON object/],
  ['another id', JSON.stringify(sampleProvider({ id: 'other' })), /^id: is "other", but the file/],
])('refuses %s', (_, text, message) => {
  expect(messages(parseEntry('providers/example-mail.json', 'example-mail', text))).toEqual([
    expect.stringMatching(message),
  ]);
});

test('takes "$schema" and the entry of a moved provider', () => {
  const moved = { $schema: '../provider.schema.json', id: 'old', kind: 'moved', to: 'new' };
  expect(messages(parseEntry('providers/old.json', 'old', JSON.stringify(moved)))).toEqual([]);
});

function messages(entry: Entry): string[] {
  const found: string[] = [];
  schema.check(entry, (_, message) => found.push(message.en));
  return found;
}
