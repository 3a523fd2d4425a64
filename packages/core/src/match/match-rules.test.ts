import { describe, expect, test } from 'vitest';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Match } from '../known-reply.ts';
import { compileRules } from './match-rules.ts';

function matches(match: Match, text: string, context: Context = {}, provider?: string) {
  const rule = {
    diagnosis: 'auth/required',
    source: 'https://example.org',
    match,
    ...(provider && { provider }),
  };
  return compileRules([rule]).match(readEvidence(text, context));
}
const fires = (...args: Parameters<typeof matches>) => matches(...args).length === 1;
const score = (...args: Parameters<typeof matches>) => matches(...args)[0]?.score ?? 0;

describe('a condition holds or rules out', () => {
  test.each<[name: string, match: Match, text: string, context: Context, expected: boolean]>([
    ['all', { all: ['login', 'fail'] }, 'Login  FAIL', {}, true],
    ['all, one missing', { all: ['login', 'fail'] }, 'login works', {}, false],
    ['any', { any: ['login', 'fail'] }, 'login works', {}, true],
    ['any, none there', { any: ['login', 'fail'] }, 'works', {}, false],
    ['all and any', { all: ['login'], any: ['fail', 'bad'] }, 'bad login', {}, true],
    ['all without any', { all: ['login'], any: ['fail', 'bad'] }, 'good login', {}, false],
    ['none', { all: ['login'], none: ['oauth'] }, 'login', {}, true],
    ['none, but there', { all: ['login'], none: ['oauth'] }, 'login with oauth', {}, false],
    ['code', { code: 535, all: ['login'] }, '535 login', {}, true],
    ['code, another one', { code: 535, all: ['login'] }, '550 login', {}, false],
    ['code, none in the text', { code: 535, all: ['login'] }, 'login', {}, true],
    ['class', { code: '5xx', all: ['login'] }, '554 login', {}, true],
    ['class, another one', { code: '5xx', all: ['login'] }, '454 login', {}, false],
    ['enhanced', { enhanced: '5.7.8' }, '535 5.7.8 login', {}, true],
    ['enhanced, another one', { enhanced: '5.7.8' }, '535 5.7.9 login', {}, false],
    ['enhanced, none', { enhanced: '5.7.8' }, '535 login', {}, false],
    ['error code', { errorCode: 'EAUTH' }, 'code: EAUTH', {}, true],
    ['error code of the context', { errorCode: 'EAUTH' }, 'x', { errorCode: 'eauth' }, true],
    ['error code, another one', { errorCode: 'EAUTH' }, 'ESOCKET', {}, false],
    ['step', { step: 'auth', all: ['no'] }, 'no', { step: 'auth' }, true],
    ['step, another one', { step: 'auth', all: ['no'] }, 'no', { step: 'rcpt' }, false],
    ['step, unknown', { step: 'auth', all: ['no'] }, 'no', {}, true],
    ['protocol', { protocol: 'imap', all: ['no'] }, 'no', { protocol: 'imap' }, true],
    ['protocol, another one', { protocol: 'imap', all: ['no'] }, 'no', { protocol: 'pop3' }, false],
    [
      'a sentence broken over lines',
      { all: ['not accepted'] },
      '535-5.7.8 not\r\n535 5.7.8 accepted',
      {},
      true,
    ],
  ])('%s', (_, match, text, context, expected) => {
    expect(fires(match, text, context)).toBe(expected);
  });

  test.each<[provider: string | undefined, expected: boolean]>([
    ['qq-mail', true],
    ['tencent-exmail', true],
    ['gmail', false],
    [undefined, true],
  ])("a reply of QQ's, heard from %s", (provider, expected) => {
    expect(fires({ all: ['no'] }, 'no', { ...(provider && { provider }) }, 'qq-mail')).toBe(
      expected,
    );
  });

  test("the user's own domain does not rule a provider's reply out", () => {
    expect(fires({ all: ['no'] }, 'no', { user: 'a@gmail.com' }, 'qq-mail')).toBe(true);
  });
});

describe('the more a rule says, the more it is worth', () => {
  test.each<[name: string, more: number, less: number]>([
    [
      'longer words',
      score({ all: ['login failed'] }, 'login failed'),
      score({ all: ['login'] }, 'login failed'),
    ],
    ['Chinese words', score({ all: ['授权码'] }, '授权码'), score({ all: ['abc'] }, 'abc')],
    [
      'a code beside words',
      score({ code: 535, all: ['no'] }, '535 no'),
      score({ all: ['no'] }, '535 no'),
    ],
    [
      'a seen code',
      score({ code: 535, all: ['no'] }, '535 no'),
      score({ code: 535, all: ['no'] }, 'no'),
    ],
    [
      'a seen step',
      score({ step: 'auth', all: ['no'] }, 'no', { step: 'auth' }),
      score({ step: 'auth', all: ['no'] }, 'no'),
    ],
    [
      "the provider's own",
      score({ all: ['no'] }, 'no', { provider: 'qq-mail' }, 'qq-mail'),
      score({ all: ['no'] }, 'no', { provider: 'qq-mail' }),
    ],
    [
      'own above family',
      score({ all: ['no'] }, 'no', { provider: 'qq-mail' }, 'qq-mail'),
      score({ all: ['no'] }, 'no', { provider: 'tencent-exmail' }, 'qq-mail'),
    ],
    [
      'words above codes',
      score({ all: ['no'] }, 'no'),
      score({ enhanced: '5.7.8', code: 535 }, '535 5.7.8 no'),
    ],
  ])('%s', (_, more, less) => {
    expect(less).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(less);
  });

  test.each([
    [{ all: ['fail'], any: ['login', 'auth'] }, 'Login  fail', 'fail'],
    [{ any: ['auth', 'login'] }, 'Login  fail', 'login'],
    [{ enhanced: '5.7.8' }, '535 5.7.8 no', undefined],
  ])('the first of the words that stand there is told: %j', (match, text, literal) => {
    expect(matches(match, text)[0]?.literal).toBe(literal);
  });
});
