import { expect, test } from 'vitest';
import type { DiagnosisText } from '../../src/diagnosis-entry.ts';
import { findIn, sampleDiagnosis } from '../sample-entries.ts';
import { textPlaceholders } from './text-placeholders.ts';

test.each<[string, Partial<DiagnosisText>, string]>([
  [
    'an unknown name',
    { cause: 'From {sender|you}.' },
    'cause {sender|you}: unknown placeholder; known are provider, host',
  ],
  [
    'no fallback',
    { title: '{host} does not answer.' },
    'title {host}: needs a fallback, as in {host|the server}',
  ],
  ['an empty fallback', { next: 'Ask {host|}.' }, 'next {host|}: needs a fallback'],
  ['an open bracket', { steps: ['One.', 'Ask {host.'] }, 'steps.1 {host.: unknown placeholder'],
  ['{access} in steps', { steps: ['{access}'] }, 'steps.0 {access}: unknown placeholder'],
  [
    '{access} with other words',
    { providerSteps: ['Then {access}'] },
    'providerSteps.0 {access}: unknown placeholder',
  ],
])('finds %s', (_, words, finding) => {
  expect(find(words)).toEqual([expect.stringContaining(`config/wrong-port.text.en.${finding}`)]);
});

test.each<[string, Partial<DiagnosisText>]>([
  ['a known name with a fallback', { cause: '{provider|The provider} refuses port {port|25}.' }],
  ['the steps of the provider', { providerSteps: ['{access}', '{credential}', 'Try again.'] }],
  ['a text without any', { cause: 'It is wrong.' }],
])('accepts %s', (_, words) => {
  expect(find(words)).toEqual([]);
});

function find(words: Partial<DiagnosisText>): string[] {
  const { text } = sampleDiagnosis();
  const diagnosis = sampleDiagnosis({ text: { ...text, en: { ...text.en, ...words } } });
  return findIn([{ diagnosis }], [textPlaceholders]);
}
