import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { headerBlock } from './header-block.ts';

describeCheck(headerBlock, [
  ['nothing at all', '', ['no-header']],
  ['text only', 'Hello Bob\r\n', ['no-header']],
  ['an empty line first', `\r\n${sample()}`, ['no-header']],
  [
    'a line of a mailbox file',
    `From a@example.com Sun Nov 22 10:30:00 2026\r\n${sample()}`,
    ['mbox-line'],
  ],
  ['a line break in a value', sample({ Subject: 'one\r\ntwo' }), ['broken-header-line']],
  ['a name with a blank', `X Note: y\r\n${sample()}`, ['broken-header-line']],
  ['text right behind the header', 'From: a@example.com\r\nHello Bob\r\n', ['missing-blank-line']],
  [
    'a part without the empty line',
    sample(
      { 'Content-Type': 'multipart/mixed; boundary=b' },
      '--b\r\nContent-Type: text/plain\r\nHello\r\n--b--\r\n',
    ),
    ['missing-blank-line'],
  ],
  ['a fold of blanks', sample({ Subject: 'one\r\n \r\n two' }), ['blank-header-line']],
  [
    'more lines than anybody reads',
    sample({ 'X-Long': '\r\n x'.repeat(20_001) }),
    ['header-too-long'],
  ],
  ['a fold', sample({ Subject: 'one\r\n two' }), []],
  ['a header without a body', 'From: a@example.com\r\n', []],
]);
