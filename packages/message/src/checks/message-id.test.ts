import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { messageId } from './message-id.ts';

const id = (value: string) => sample({ 'Message-ID': value });

describeCheck(messageId, [
  ['no angle brackets', id('1@example.com'), ['malformed-message-id']],
  ['no at sign', id('<1.example.com>'), ['malformed-message-id']],
  ['a blank', id('<1 2@example.com>'), ['malformed-message-id']],
  ['empty', id(''), ['malformed-message-id']],
  ['two of them', id('<1@example.com> <2@example.com>'), ['malformed-message-id']],
  ['with a literal', id('<1@[192.0.2.1]>'), []],
  ['with a comment', id('<1@example.com> (added)'), []],
]);
