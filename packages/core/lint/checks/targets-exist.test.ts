import { expect, test } from 'vitest';
import { findIn, type Sample, sampleDiagnosis, sampleProvider } from '../sample-entries.ts';
import { targetsExist } from './targets-exist.ts';

const when = { en: 'Look at the address.', 'zh-CN': '看地址。' };

function reply(diagnosis: string) {
  return {
    match: { all: ['x y'] },
    diagnosis,
    example: '550 X y',
    source: 'https://example.com/',
    nearMiss: '550 x z',
  };
}

test.each<[string, string, Sample]>([
  [
    'a moved entry',
    'old-mail.to no provider "exampel-mail", did you mean "example-mail"?',
    { provider: { id: 'old-mail', kind: 'moved', to: 'exampel-mail' } },
  ],
  [
    'a provider that took over',
    'b.status.to no provider "nobody": expected the name of a file in providers/',
    { provider: sampleProvider({ id: 'b', status: { state: 'merged', to: 'nobody' } }) },
  ],
  [
    'a provider it is confused with',
    'b.confusedWith.0.id no provider "nobody": expected the name of a file in providers/',
    { provider: sampleProvider({ id: 'b', confusedWith: [{ id: 'nobody', when }] }) },
  ],
  [
    'the diagnosis of a reply',
    'b.replies.0.diagnosis no diagnosis "config/wrongport", did you mean "config/wrong-port"?',
    { provider: sampleProvider({ id: 'b', replies: [reply('config/wrongport')] }) },
  ],
  [
    'an alternative',
    'net/timeout.alternatives.0 no diagnosis "tls/required": expected the name of a file in diagnoses/',
    { diagnosis: sampleDiagnosis({ id: 'net/timeout', alternatives: ['tls/required'] }) },
  ],
  [
    'the diagnosis of a near miss',
    'net/timeout.nearMisses.0.diagnosis no diagnosis "tls/required": expected the name of a file in diagnoses/',
    {
      diagnosis: sampleDiagnosis({
        id: 'net/timeout',
        nearMisses: [{ text: 'x', diagnosis: 'tls/required' }],
      }),
    },
  ],
])('finds a target that does not exist: %s', (_, finding, sample) => {
  expect(findIn([...targets(), sample], [targetsExist])).toEqual([finding]);
});

test.each<[string, Sample]>([
  ['a moved entry', { provider: { id: 'old-mail', kind: 'moved', to: 'example-mail' } }],
  [
    'a provider',
    {
      provider: sampleProvider({
        id: 'b',
        status: { state: 'merged', to: 'example-mail' },
        confusedWith: [{ id: 'example-mail', when }],
        replies: [reply('config/wrong-port')],
      }),
    },
  ],
  [
    'a diagnosis',
    {
      diagnosis: sampleDiagnosis({
        id: 'net/timeout',
        alternatives: ['config/wrong-port'],
        nearMisses: [
          { text: 'x', diagnosis: 'config/wrong-port' },
          { text: 'y', diagnosis: null },
        ],
      }),
    },
  ],
])('accepts targets that exist: %s', (_, sample) => {
  expect(findIn([...targets(), sample], [targetsExist])).toEqual([]);
});

function targets(): Sample[] {
  return [{ provider: sampleProvider() }, { diagnosis: sampleDiagnosis() }];
}
