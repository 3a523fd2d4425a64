import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { replyTo } from './reply-to.ts';

const reply = (value: string) => sample({ 'Reply-To': value });

describeCheck(replyTo, [
  ['another domain', reply('help@example.net'), ['reply-to-other-domain']],
  ['a free mailbox', reply('alice@gmail.com'), ['free-mail-reply-to']],
  ['the recipient', reply('bob@example.org'), ['reply-to-is-recipient', 'reply-to-other-domain']],
  ['the same domain', reply('help@example.com'), []],
  [
    'from one free mailbox to another of its domain',
    sample({ From: 'a@gmail.com', 'Reply-To': 'b@gmail.com' }),
    [],
  ],
]);
