import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleProvider } from '../sample-entries.ts';
import { readListing } from './read-listing.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailatlas-listing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const xml =
  '<clientConfig><emailProvider id="a"><domain>a.example</domain></emailProvider></clientConfig>';
const services = JSON.stringify({ A: { host: 'smtp.a.example', port: 465 } });
const entry = JSON.stringify(sampleProvider());

test.each<[string, Record<string, string>, string | undefined, number, string[]]>([
  ['ISPDB', { 'ispdb/b.xml': xml, 'ispdb/a.xml': xml }, 'ispdb', 2, []],
  ['ISPDB with a byte order mark', { 'a.xml': `\uFEFF${xml}` }, 'ispdb', 1, []],
  ['nodemailer', { 'lib/well-known/services.json': services }, 'nodemailer', 1, []],
  ['our own', { 'providers/a.json': entry, 'package.json': '{}' }, 'mailatlas', 1, []],
  [
    'the one with most services',
    { 'a.xml': xml, 'b.xml': xml, 'services.json': services },
    'ispdb',
    2,
    [],
  ],
  [
    'our plain data, which holds all three',
    { 'providers/a.json': entry, 'ispdb/a.xml': xml, 'ispdb/b.xml': xml },
    'mailatlas',
    1,
    [],
  ],
  ['a bad file', { 'a.xml': xml, 'b.xml': '<clientConfig>' }, 'ispdb', 1, ['b.xml']],
  [
    'a bad entry',
    { 'providers/a.json': entry, 'providers/b.json': '{' },
    'mailatlas',
    1,
    ['providers/b.json'],
  ],
  [
    'an entry of another shape',
    { 'providers/b.json': '{"id":"b","servers":[],"domains":[]}' },
    'mailatlas',
    0,
    ['providers/b.json'],
  ],
  [
    'a bad file of another kind',
    { 'a.xml': xml, 'services.json': '{' },
    'ispdb',
    1,
    ['services.json'],
  ],
  ['only bad files', { 'services.json': '{' }, 'nodemailer', 0, ['services.json']],
  ['packages of others', { 'node_modules/n/services.json': services }, undefined, 0, []],
  ['something else', { 'a.xml': '<svg/>', 'b.json': '[]', 'c.txt': 'a' }, undefined, 0, []],
  ['ISPDB without extensions', { 'a.example': xml, 'b.example': `\n${xml}` }, 'ispdb', 2, []],
  ['a bad file without extension', { 'a.example': xml, b: '<clientConfig>' }, 'ispdb', 1, ['b']],
])('%s', (_, files, format, count, skipped) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const listing = readListing(folder);
  expect(listing?.format).toBe(format);
  expect(listing?.services ?? []).toHaveLength(count);
  expect((listing?.skipped ?? []).map(({ place }) => place)).toEqual(skipped);
});

test('says which files are of no kind, and does not look into hidden folders', () => {
  for (const [path, text] of Object.entries({ 'a.example': xml, README: 'a', 'b.xml': '<svg/>' }))
    writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'config'), xml);
  expect(readListing(folder)).toMatchObject({ format: 'ispdb', ignored: ['README', 'b.xml'] });
});

test('reads one file', () => {
  writeFileSync(join(folder, 'services.json'), services);
  expect(readListing(join(folder, 'services.json'))?.services[0]?.place).toBe('services.json: A');
});
