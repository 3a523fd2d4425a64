import { expect, test } from 'vitest';
import type { Disagreement, Server, Source } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { disagreements } from './disagreements.ts';

const list: Source = {
  id: 'list',
  url: 'https://list.example/example.com.xml',
  kind: 'database',
  read: '2026-11-22',
};
const help: Source = { ...list, id: 'help', url: 'https://example.com/help', kind: 'official' };
const smtp: Server = {
  protocol: 'submission',
  host: 'smtp.example.com',
  port: 465,
  tls: 'implicit',
  sources: ['help'],
};
const decision: Disagreement = {
  protocol: 'submission',
  theirs: ['mail.example.com:465 implicit'],
  listedBy: ['list'],
  why: 'documented',
  decided: '2026-11-22',
  sources: ['help'],
};

test.each<[string, Partial<Disagreement>, string[]]>([
  ['what the provider documents', {}, []],
  ['only a user name that differs', { theirs: ['smtp.example.com:465 implicit as other'] }, []],
  [
    'what the entry itself says',
    { theirs: ['smtp.example.com:465 implicit'] },
    [
      'example-mail.disagreements.0.theirs.0 smtp.example.com:465 implicit is what the entry says; nothing to decide',
    ],
  ],
  [
    'the same of another protocol',
    { protocol: 'imap', theirs: ['smtp.example.com:465 implicit'] },
    [],
  ],
  [
    'the word of the provider as a list',
    { listedBy: ['help'] },
    [
      'example-mail.disagreements.0.listedBy.0 "help" is the provider\'s own word; expected a database',
    ],
  ],
  [
    'documented without a document',
    { sources: ['list'] },
    ['example-mail.disagreements.0.why no source of the decision is official or published'],
  ],
  ['theirs without TLS', { why: 'encrypted', theirs: ['smtp.example.com:25 none'] }, []],
  ['theirs with STARTTLS', { why: 'encrypted', theirs: ['smtp.example.com:587 starttls'] }, []],
  [
    'one of theirs as good as ours',
    { why: 'encrypted', theirs: ['a.example.com:25 none', 'a.example.com:465 implicit'] },
    [
      'example-mail.disagreements.0.why the first server of the protocol is not better protected than theirs',
    ],
  ],
  ['more lists', { why: 'more-lists', sources: ['help', 'list'] }, []],
  [
    'as many lists',
    { why: 'more-lists' },
    ['example-mail.disagreements.0.why 1 sources for the value here are not more than 1'],
  ],
  [
    'a decision of tomorrow',
    { decided: '2026-11-23' },
    ['example-mail.disagreements.0.decided 2026-11-23 lies in the future (today is 2026-11-22)'],
  ],
])('%s', (_, change, findings) => {
  const provider = sampleProvider({
    servers: [smtp],
    sources: [help, list],
    disagreements: [{ ...decision, ...change }],
  });
  expect(findIn([{ provider }], [disagreements])).toEqual(findings);
});
