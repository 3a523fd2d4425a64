import { loadLanguage, type Source, type SourceKind } from '@mailatlas/core';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { wordsOf } from '../words/words-of.ts';
import { Page } from './page.ts';
import { printSources } from './print-sources.ts';

const language = await loadLanguage('en', { guides: [], diagnoses: false });

test.each<[string, Source[], string[]]>([
  [
    'the best first, each kind and day once',
    [
      source('list', 'database'),
      source('old', 'official', '2020-01-01'),
      source('help', 'official', '2999-01-01'),
      source('more', 'official', '2999-01-01'),
    ],
    [
      'Sources',
      '  The provider’s own page, read 2020-01-01, not re-checked since',
      '  - https://old.example/',
      '  The provider’s own page, read 2999-01-01',
      '  - https://help.example/',
      '  - https://more.example/',
      '  A public database, not confirmed by the provider, read 2999-01-01',
      '  - https://list.example/',
    ],
  ],
  [
    'all pages of the provider, four of what others say',
    [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => source(id, 'published')),
      ...['f', 'g', 'h', 'i', 'j', 'k'].map((id) => source(id, 'community')),
    ],
    [
      'Sources',
      '  The provider’s own autoconfiguration, read 2999-01-01',
      ...['a', 'b', 'c', 'd', 'e'].map((id) => `  - https://${id}.example/`),
      '  Other people’s reports, not confirmed by the provider, read 2999-01-01',
      ...['f', 'g', 'h', 'i'].map((id) => `  - https://${id}.example/`),
      '    and 2 more, in full with --json',
    ],
  ],
])('%s', (_, sources, lines) => {
  const page = new Page({ width: 80, colors: createColors(false) } as Io);
  printSources(page, wordsOf('en'), sources, language);
  expect(page.toString().trimEnd().split('\n')).toEqual(lines);
});

function source(id: string, kind: SourceKind, read = '2999-01-01'): Source {
  return { id, kind, read, url: `https://${id}.example/` };
}
