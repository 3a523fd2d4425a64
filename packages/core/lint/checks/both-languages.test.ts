import { expect, test } from 'vitest';
import type { DiagnosisText } from '../../src/diagnosis-entry.ts';
import { findIn, sampleDiagnosis } from '../sample-entries.ts';
import { bothLanguages } from './both-languages.ts';

const { text } = sampleDiagnosis();

test.each<[string, Partial<DiagnosisText>, Partial<DiagnosisText>, string]>([
  [
    'a step that only English has',
    { steps: ['One.', 'Two.'] },
    {},
    'zh-CN.steps steps: 2 in English, 1 in Chinese; expected as many in both',
  ],
  [
    'advice that only Chinese has',
    {},
    { avoid: ['不要。'] },
    'zh-CN.avoid avoid: 0 in English, 1 in Chinese; expected as many in both',
  ],
  [
    'steps of another actor that only English has',
    { others: [{ actor: 'developer', steps: ['One.'] }] },
    {},
    'zh-CN.others others: developer 1 in English, nobody in Chinese; expected the same actors with as many steps',
  ],
  [
    'words for sending services that only English has',
    { sending: { next: 'Look.' } },
    {},
    'zh-CN.sending sending: next in English, nothing in Chinese; expected the same',
  ],
  [
    'a step for sending services that only English has',
    { sending: { steps: ['One.', 'Two.'] } },
    { sending: { steps: ['一。'] } },
    'zh-CN.sending.steps steps: 2 in English, 1 in Chinese; expected as many in both',
  ],
  [
    'a Chinese title in English',
    {},
    { title: 'The port is wrong.' },
    'zh-CN.title zh-CN.title is not Chinese: expected Han characters',
  ],
  [
    'an English cause with Chinese in it',
    { cause: 'The 端口 is wrong.' },
    {},
    'en.cause en.cause holds Chinese outside brackets: expected English, with Chinese names in (brackets)',
  ],
])('finds %s', (_, en, chinese, finding) => {
  expect(findIn([{ diagnosis: withTexts(en, chinese) }], [bothLanguages])).toEqual([
    `config/wrong-port.text.${finding}`,
  ]);
});

test.each<[string, Partial<DiagnosisText>, Partial<DiagnosisText>]>([
  [
    'the same words for sending services',
    { sending: { next: 'Look.' } },
    { sending: { next: '看一看。' } },
  ],
  ['as many steps', { steps: ['One.', 'Two.'] }, { steps: ['一。', '二。'] }],
  ['a menu name in brackets', { cause: 'The authorization code (授权码) is old.' }, {}],
  ['a menu name in a step', { steps: ['Open 设置 (Settings).'] }, { steps: ['打开“设置”。'] }],
  ['an English name in Chinese', {}, { title: '需要 app password。' }],
])('accepts %s', (_, en, chinese) => {
  expect(findIn([{ diagnosis: withTexts(en, chinese) }], [bothLanguages])).toEqual([]);
});

function withTexts(en: Partial<DiagnosisText>, chinese: Partial<DiagnosisText>) {
  return sampleDiagnosis({
    text: { en: { ...text.en, ...en }, 'zh-CN': { ...text['zh-CN'], ...chinese } },
  });
}
