import { expect, test } from 'vitest';
import type { Access, Credential } from '../../src/provider.ts';
import type { CredentialKind } from '../../src/vocabulary.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { credentialSteps } from './credential-steps.ts';

const step = { en: 'Choose Create.', 'zh-CN': '点击“创建”。' };

test.each<CredentialKind>(['app-password', 'api-key', 'smtp-password', 'bridge'])(
  'a credential of kind %s needs steps',
  (kind) => {
    expect(find({ credentials: [credential(kind)] })).toEqual([
      `example-mail.credentials.0.steps a credential of kind "${kind}" needs steps: expected how to create it, one action a step`,
    ]);
    expect(find({ credentials: [{ ...credential(kind), steps: [step] }] })).toEqual([]);
  },
);

test.each<CredentialKind>(['password', 'oauth2', 'none'])(
  'a credential of kind %s needs none',
  (kind) => {
    expect(find({ credentials: [credential(kind)] })).toEqual([]);
  },
);

test('an entry has a credential, or is bare', () => {
  expect(find({ credentials: [] })).toEqual([
    expect.stringContaining('credentials: expected at least one'),
  ]);
  expect(find({ credentials: [], level: 'bare' })).toEqual([]);
});

test.each([
  ['off', 1],
  ['on', 0],
  ['unknown', 0],
] as const)('access that is %s and without steps: %i findings', (initial, count) => {
  expect(find({ access: [access(initial)] })).toHaveLength(count);
  expect(find({ access: [{ ...access(initial), steps: [step] }] })).toEqual([]);
});

function find(changes: Parameters<typeof sampleProvider>[0]): string[] {
  return findIn([{ provider: sampleProvider(changes) }], [credentialSteps]);
}

function credential(kind: CredentialKind): Credential {
  return { kind, name: { en: 'secret', 'zh-CN': '凭据' }, steps: [], sources: ['help'] };
}

function access(initial: Access['default']): Access {
  return { protocols: ['imap'], default: initial, actor: 'user', steps: [], sources: ['help'] };
}
