import { expect, test } from 'vitest';
import { parseEntry } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { coverageLines, coverageOf } from './coverage.ts';

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
