import { expect, test } from 'vitest';
import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { checkMessage } from '../check-message.ts';
import { sender } from './sender.ts';

const from = (value: string) => sample({ From: value });

describeCheck(sender, [
  ['another address than the login', from('b@qq.com'), ['from-not-login'], { user: 'a@qq.com' }],
  ['the login in another case', from('A@QQ.com'), [], { user: 'a@qq.com' }],
  ['a login that is no address', from('b@example.com'), [], { provider: 'qq-mail', user: 'b' }],
  ['any verified address', from('b@example.com'), [], { provider: 'amazon-ses', user: 'a@b.cn' }],
  [
    'a free mailbox through a sending service',
    from('a@gmail.com'),
    ['free-mail-from'],
    { provider: 'sendgrid' },
  ],
  [
    'one’s own domain through a sending service',
    from('a@example.com'),
    [],
    { provider: 'sendgrid' },
  ],
  [
    'a return path elsewhere',
    sample(),
    ['envelope-not-from'],
    { envelope: { from: 'bounce@mailer.example' } },
  ],
  [
    'a return path below the domain',
    sample(),
    [],
    { envelope: { from: 'bounce@mail.example.com' } },
  ],
  [
    'a name that is another address',
    from('"pay@bank.com" <a@example.com>'),
    ['name-is-another-address'],
  ],
  ['a name that is the address', from('"a@example.com" <a@example.com>'), []],
]);

test.each([
  ['error', 'qq-mail', 'a@qq.com', 'b@qq.com'],
  ['warning', 'gmail', 'a@gmail.com', 'b@gmail.com'],
])('is an %s at %s', (level, provider, user, author) => {
  const { findings } = checkMessage(from(author), { provider, user });
  expect(findings.find(({ check }) => check === 'from-not-login')).toMatchObject({
    level,
    diagnosis: 'sender/mismatch',
  });
});

test('where the rule is not documented, nobody is told that another sender is refused', () => {
  const { findings } = checkMessage(from('b@example.org'), {
    provider: 'optus-mail',
    user: 'a@optusnet.com.au',
  });
  expect(findings.map(({ check }) => check)).not.toContain('from-not-login');
});
