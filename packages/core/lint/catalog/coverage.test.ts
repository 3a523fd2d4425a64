import { expect, test } from 'vitest';
import { parseEntry } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { coverageLines, coverageOf } from './coverage.ts';
import type { ListedService } from './listed-service.ts';

const value = sampleProvider({ domains: ['example.com', '*.example.org'] });
const catalog = catalogOf({
  providers: [parseEntry('providers/example-mail.json', 'example-mail', JSON.stringify(value))],
});

test.each<[string, string, readonly string[]]>([
  ['a list', 'example.com\nb.example\n', ['b.example', '1 of 2 domains resolve (50.0 %)']],
  [
    'columns, a heading, blank lines and comments',
    'domain\tcount\nexample.com\t9\n\n# seen\na.example.org\t1\r\n',
    ['2 of 2 domains resolve (100.0 %)'],
  ],
  ['a domain twice', 'b.example\nB.example\n', ['b.example', '0 of 1 domains resolve (0.0 %)']],
  [
    'a line that is no domain',
    'example.com\nnot a domain\n',
    ['line 2: "not a domain" is no domain, skipped', '1 of 1 domains resolve (100.0 %)'],
  ],
  [
    'the domain that a pattern does not cover',
    'example.org',
    ['example.org', '0 of 1 domains resolve (0.0 %)'],
  ],
  ['nothing', '', ['0 of 0 domains resolve']],
])('%s', (_, text, lines) => {
  expect(coverageLines(coverageOf(text, catalog))).toEqual(lines);
});

const listed = (domain: string, host: string): ListedService => ({
  place: 'theirs.xml',
  names: [],
  domains: [domain],
  servers: [{ protocol: 'imap', host, port: 993, tls: 'implicit' }],
});

test.each<[string, readonly ListedService[], readonly string[]]>([
  [
    'the same operator, under its own host or one made from the domain',
    [listed('example.com', 'imap.example.com'), listed('a.example.org', 'mail.%EMAILDOMAIN%')],
    ['2 of 2 that the other databases list are at the same operator there (100.0 %)'],
  ],
  [
    'one of two databases agrees',
    [listed('example.com', 'imap.elsewhere.net'), listed('example.com', 'imap.example.com')],
    ['1 of 1 that the other databases list are at the same operator there (100.0 %)'],
  ],
  [
    'another operator',
    [listed('example.com', 'imap.elsewhere.net')],
    [
      'example.com: example-mail here, imap.elsewhere.net in theirs.xml',
      '0 of 1 that the other databases list are at the same operator there (0.0 %)',
    ],
  ],
  [
    'a domain that is not in the list',
    [listed('b.example', 'imap.b.example')],
    ['0 of 0 that the other databases list are at the same operator there'],
  ],
])('operators: %s', (_, others, lines) => {
  const coverage = coverageOf('example.com\na.example.org\n', catalog, others);
  expect(coverageLines(coverage)).toEqual(['2 of 2 domains resolve (100.0 %)', ...lines]);
});
