import { describe, expect, test } from 'vitest';
import { getProvider, listProviders } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Finding } from './finding.ts';
import { refusedLogin } from './refused-login.ts';

function run(text: string, context: Context = {}, found: readonly Finding[] = []) {
  const evidence = readEvidence(text, context);
  const findings = refusedLogin(evidence, getProvider(evidence.provider ?? ''), found);
  return [...findings].sort((a, b) => b.score - a.score).map(({ diagnosis }) => diagnosis);
}

describe('a refused login', () => {
  test.each<[string, Context, string]>([
    ['535 x', { provider: 'qq-mail' }, 'auth/app-password-required'],
    ['535 x', { provider: 'gmail' }, 'auth/app-password-required'],
    ['535 x', { provider: 'sendgrid' }, 'auth/bad-credentials'],
    ['535 x', { provider: 'amazon-ses' }, 'auth/bad-credentials'],
    ['535 x', { provider: 'outlook-com' }, 'auth/oauth-required'],
    ['535 x', { provider: 'microsoft-365' }, 'auth/oauth-required'],
    ['535 x', { provider: 'yahoo-japan' }, 'auth/bad-credentials'],
    ['535 x', {}, 'auth/bad-credentials'],
    [
      'a NO [AUTHENTICATIONFAILED] x',
      { provider: 'qq-mail', protocol: 'imap' },
      'auth/app-password-required',
    ],
    ['-ERR [AUTH] x', { provider: 'qq-mail', protocol: 'pop3' }, 'auth/app-password-required'],
    ['-ERR x', { provider: 'qq-mail', step: 'auth' }, 'auth/app-password-required'],
    ['a NO x', { provider: 'gmail', step: 'auth' }, 'auth/app-password-required'],
    ['550 x', { provider: 'gmail', step: 'auth' }, 'auth/app-password-required'],
    ['no', { errorCode: 'EAUTH' }, 'auth/bad-credentials'],
  ])('%j %j: first %s', (text, context, id) => {
    expect(run(text, context)[0]).toBe(id);
  });

  test.each<[string, Context]>([
    ['550 x', { provider: 'gmail' }],
    ['-ERR x', { provider: 'gmail' }],
    ['454 x', { provider: 'gmail', errorCode: 'EAUTH' }],
    ['530 x', { provider: 'gmail', step: 'auth' }],
    ['250 OK', { provider: 'gmail', step: 'auth' }],
    ['hello world', { provider: 'gmail' }],
  ])('%j %j is none', (text, context) => {
    expect(run(text, context)).toEqual([]);
  });

  test('access that is off at first may be the cause as well, also where it is a surprise', () => {
    for (const provider of listProviders()) {
      const off = provider.access.some(
        (each) => each.default === 'off' && each.protocols.includes('submission'),
      );
      expect(
        run('535 x', { provider: provider.id }).includes('auth/service-disabled'),
        provider.id,
      ).toBe(off);
    }
  });
});

describe('words count more than what a provider usually means', () => {
  const finding = (diagnosis: string, score: number): Finding => ({ diagnosis, score, facts: [] });

  test.each([
    ['auth/policy-blocked', 100, true],
    ['account/suspended', 100, true],
    ['auth/policy-blocked', 20, false],
    ['auth/bad-credentials', 100, false],
    ['net/timeout', 100, false],
  ])('%s with %i: silent %s', (id, score, silent) => {
    expect(run('535 x', { provider: 'qq-mail' }, [finding(id, score)]).length === 0).toBe(silent);
  });
});
