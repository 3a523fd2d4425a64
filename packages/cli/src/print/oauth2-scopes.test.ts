import { loadLanguage, type OAuth2 } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { words } from '../words/en.ts';
import { scopeRows } from './oauth2-scopes.ts';

test.each<[string, OAuth2['scopes'], string[][]]>([
  ['one for all', { submission: ['m'], imap: ['m'], pop3: ['m'] }, [['m', '']]],
  [
    'one each, and one for all',
    { submission: ['s', 'offline_access'], imap: ['i', 'offline_access'] },
    [
      ['s', 'SMTP (sending)'],
      ['offline_access', ''],
      ['i', 'IMAP (receiving)'],
    ],
  ],
  [
    'one for two of three',
    { submission: ['s'], imap: ['r'], pop3: ['r'] },
    [
      ['s', 'SMTP (sending)'],
      ['r', 'IMAP (receiving), POP3 (receiving)'],
    ],
  ],
  [
    'one protocol',
    { imap: ['a', 'b'] },
    [
      ['a', ''],
      ['b', ''],
    ],
  ],
])('%s', async (_, scopes, rows) => {
  const { phrases } = await loadLanguage('en', { guides: [], diagnoses: false });
  expect(scopeRows(scopes, words, phrases)).toEqual(rows);
});
