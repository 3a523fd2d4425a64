import { expect, test } from 'vitest';
import type { Actor } from '../../src/diagnosis-entry.ts';
import { findIn, sampleDiagnosis } from '../sample-entries.ts';
import { actorsDiffer } from './actors-differ.ts';

test.each<[Actor, Actor[], string[]]>([
  ['user', [], []],
  ['user', ['developer', 'server-admin'], []],
  ['server-admin', ['user'], []],
  ['user', ['user'], ['others.0.actor user has steps already; expected one list for each actor']],
  [
    'user',
    ['provider', 'provider'],
    ['others.1.actor provider has steps already; expected one list for each actor'],
  ],
  ['recipient', ['recipient', 'server-admin'], []],
  ['nobody', ['developer'], []],
  [
    'provider',
    ['user'],
    ['others.0.actor user has steps already; expected one list for each actor'],
  ],
  ['user', ['nobody'], ['others.0.actor nobody has no steps: expected a person']],
  [
    'server-admin',
    ['provider'],
    ['others nobody who meets the error has steps: expected a list for one of user, developer'],
  ],
])('%s with steps, and %j', (actor, others, findings) => {
  const { text } = sampleDiagnosis();
  const steps = others.map((each) => ({ actor: each, steps: ['…'] }));
  const diagnosis = sampleDiagnosis({
    actor,
    text: {
      en: { ...text.en, others: steps },
      'zh-CN': { ...text['zh-CN'], others: steps },
    },
  });
  expect(findIn([{ diagnosis }], [actorsDiffer])).toEqual(
    ['en', 'zh-CN'].flatMap((locale) =>
      findings.map((finding) => `config/wrong-port.text.${locale}.${finding}`),
    ),
  );
});
