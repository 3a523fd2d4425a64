import { getDiagnosis } from '@mailatlas/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlSample, now, octets, sample, withFiles } from '../test/sample-message.ts';
import { checkMessage } from './check-message.ts';
import { checks } from './checks/index.ts';
import type { Rule } from './finding.ts';

const rules: (readonly [string, Rule])[] = checks.flatMap(({ rules }) => Object.entries(rules));

test('a sound message has nothing to find', () => {
  const options = { now, provider: 'gmail', envelope: { from: 'alice@example.com' } };
  expect(checkMessage(sample(), options).findings).toEqual([]);
});

test('findings say what, how bad, where and from where, worst first', () => {
  const raw = sample({ Date: null, 'Message-ID': 'none', Subject: 'Re: it' });
  expect(checkMessage(raw, { now }).findings).toEqual([
    {
      check: 'missing-date',
      level: 'error',
      diagnosis: 'message/malformed',
      place: { header: 'Date' },
      args: {},
      source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
    },
    {
      check: 'malformed-message-id',
      level: 'warning',
      place: { line: 3, header: 'Message-ID' },
      args: { value: 'none' },
      source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.4',
    },
    {
      check: 'fake-reply',
      level: 'hint',
      place: { line: 4, header: 'Subject' },
      args: { subject: 'Re: it', length: '6' },
      source: expect.stringContaining('FAKE_REPLY'),
    },
  ]);
});

test('the provider is the one behind the login when none is named', () => {
  const { findings } = checkMessage(sample({ From: 'b@qq.com' }), { now, user: 'a@qq.com' });
  expect(findings.map(({ check }) => check)).toEqual(['from-not-login']);
});

test('a provider that does not exist is a mistake of the caller', () => {
  expect(() => checkMessage('', { provider: 'nobody' })).toThrow(/\[mailatlas\] checkMessage/);
});

test.each(rules)('%s has a source that can be opened', (_, { source }) => {
  expect(source).toMatch(/^https:\/\/\S+$/);
});

test.each(rules.filter(([, { diagnosis }]) => diagnosis))(
  '%s: a server answers with a diagnosis that exists',
  (_, { diagnosis = '' }) => {
    expect(getDiagnosis(diagnosis)?.id).toBe(diagnosis);
  },
);

test('the same finding is said five times at most, and texts are bounded and harmless', () => {
  const bad = `\u001b[31m${'x'.repeat(1000)}\u202e`;
  const { findings } = checkMessage(sample({ To: Array(50).fill(bad).join(', ') }), { now });
  const alike = findings.filter(({ check }) => check === 'malformed-address');
  expect(alike).toHaveLength(5);
  expect(alike[0]?.args.text).toMatch(/^\[31mx{50,}…$/);
  expect(alike[0]?.args.text?.length).toBeLessThanOrEqual(160);
});

const real = [
  sample(),
  htmlSample('<p style="color:#fff">a <a href="https://bit.ly/x">paypal.com</a></p>'),
  withFiles([{ name: 'a.exe' }], { Subject: '=?utf-8?B?5Lya6K6u?=' }),
].map((text) => octets(text));

test('any octets are a message', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      checkMessage(bytes, { provider: 'gmail', user: 'a@gmail.com' });
    }),
    { numRuns: 300 },
  );
});

test('mutated messages are messages', () => {
  const change = fc.tuple(
    fc.nat({ max: 5000 }),
    fc.nat({ max: 40 }),
    fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom('\r\n', '"', '<', '(', '=?', '--b1', ';', ':', '\0', '<a href="', '%', '\\')
        .map(octets),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.array(change, { maxLength: 8 }), (message, list) => {
      let bytes = message;
      for (const [at, removed, added] of list) {
        const place = at % (bytes.length + 1);
        bytes = Uint8Array.from([
          ...bytes.subarray(0, place),
          ...added,
          ...bytes.subarray(place + removed),
        ]);
      }
      checkMessage(bytes, { provider: 'qq-mail', user: 'a@qq.com' });
    }),
    { numRuns: 500 },
  );
});

const megabytes = 10_000_000;
const line = `${'QUJD'.repeat(19)}\r\n`;

test.each([
  ['a file', withFiles([{ name: 'a.pdf', content: line.repeat(megabytes / line.length) }])],
  ['line feeds', '\n'.repeat(megabytes)],
  ['headers', 'From: a@b.c\r\n'.repeat(megabytes / 13)],
  ['broken headers', 'x: y\r\nz\r\n'.repeat(megabytes / 10)],
  ['one long header', `To: ${'a@b.c, '.repeat(megabytes / 7)}`],
  ['open comments', `To: ${'('.repeat(megabytes)}`],
  ['open quotation marks', `To: ${'"\\'.repeat(megabytes / 2)}`],
  ['open encoded words', `Subject: ${'=?a?Q?'.repeat(megabytes / 6)}`],
  ['open parameters', `Content-Type: ${';a="'.repeat(megabytes / 4)}`],
  [
    'delimiters',
    sample({ 'Content-Type': 'multipart/mixed; boundary=b' }, '--b\r\n'.repeat(megabytes / 5)),
  ],
  [
    'tags',
    sample(
      { 'Content-Type': 'text/html' },
      `${'<b>'.repeat(megabytes / 6)}${'</i>'.repeat(megabytes / 8)}`,
    ),
  ],
  [
    'links',
    sample({ 'Content-Type': 'text/html' }, '<a href="http://a.b/">'.repeat(megabytes / 22)),
  ],
])('10 MB of %s take time in proportion', (_, raw) => {
  const octetsOf = new TextEncoder().encode(raw);
  const small = timeOf(octetsOf.subarray(0, octetsOf.length / 8));
  const large = timeOf(octetsOf);
  // Eight times the octets; a quadratic step would take 64 times as long. The floor keeps a busy machine from failing it.
  expect(large).toBeLessThan(Math.max(2000, small * 24));
});

function timeOf(raw: Uint8Array): number {
  const begin = performance.now();
  checkMessage(raw);
  return performance.now() - begin;
}
