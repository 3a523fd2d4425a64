import { expect, test } from 'vitest';
import { draftRule } from './draft-rule.ts';
import { normaliseReply } from './normalise-reply.ts';

test.each([
  [
    '550 5.7.1 <user@example.com>: the gate is closed for 192.0.2.1 today',
    { code: 550, all: ['the gate is closed for'] },
  ],
  [
    'said: 450 wait at the barrier mail.example.com until the keeper returns',
    { code: 450, all: ['until the keeper returns', 'wait at the barrier'] },
  ],
  ['连接被网关拒绝，请联系管理员', { all: ['连接被网关拒绝，请联系管理员'] }],
])('%s', (text, match) => {
  expect(draftRule(normaliseReply(text))?.match).toEqual(match);
});

test.each(['', '550', '550 5.7.1 <user@example.com>', '550 no'])(
  '%j: nothing to begin with',
  (text) => {
    expect(draftRule(normaliseReply(text))).toBeUndefined();
  },
);
