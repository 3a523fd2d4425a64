import { describe, expect, test } from 'vitest';
import type { Diagnosis } from './diagnose.ts';
import type { DiagnosisText } from './diagnosis-entry.ts';
import type { ProviderGuide } from './guide.ts';
import { isCreated, weaveSteps } from './weave-steps.ts';

const text = (providerSteps?: string[]): DiagnosisText => ({
  title: '',
  cause: '',
  steps: ['plain'],
  next: '',
  ...(providerSteps && { providerSteps }),
});
const diagnosis = (id: string): Diagnosis => ({ id, confidence: 'likely', args: {}, facts: [] });
const guide = {
  access: [
    {
      protocols: ['submission'],
      steps: ['switch SMTP on'],
      url: 'https://a.example',
      sources: ['one'],
    },
    { protocols: ['imap'], steps: ['switch IMAP on'], sources: ['two'] },
  ],
  credentials: [
    { kind: 'oauth2', steps: ['sign in'], sources: ['two'] },
    {
      kind: 'app-password',
      protocols: ['submission'],
      steps: ['create it'],
      url: 'https://c.example',
      sources: ['one'],
    },
  ],
} as unknown as ProviderGuide;
const weave = (
  steps: string[] | undefined,
  id = 'auth/app-password-required',
  protocol: 'submission' | 'imap' | 'pop3' = 'submission',
) => weaveSteps(text(steps), guide, diagnosis(id), protocol);

describe('weaveSteps', () => {
  test('the own steps stand where their names stand', () => {
    expect(weave(['{access}', 'between', '{credential}'])).toEqual({
      steps: ['switch SMTP on', 'between', 'create it'],
      links: ['https://a.example', 'https://c.example'],
      sources: ['one'],
    });
  });

  test('only what is named counts for links and sources', () => {
    expect(weave(['before', '{access}'], 'x', 'imap')).toEqual({
      steps: ['before', 'switch IMAP on'],
      links: [],
      sources: ['two'],
    });
  });

  test('OAuth2 asks for its own steps, and a protocol without an own secret for any', () => {
    expect(weave(['{credential}'], 'auth/oauth-required')?.steps).toEqual(['sign in']);
    expect(weave(['{credential}'], 'x', 'pop3')?.steps).toEqual(['sign in']);
  });

  test('nothing to weave in: none', () => {
    expect(weave(undefined)).toBeUndefined();
    expect(weave(['{access}'], 'x', 'pop3')).toBeUndefined();
  });

  test('steps without a name in them stay', () => {
    expect(weave(['plain {access} words'])?.steps).toEqual(['plain {access} words']);
  });
});

test.each([
  ['app-password', true],
  ['api-key', true],
  ['smtp-password', true],
  ['bridge', true],
  ['password', false],
  ['oauth2', false],
  ['none', false],
] as const)('%s is created: %s', (kind, created) => {
  expect(isCreated(kind)).toBe(created);
});
