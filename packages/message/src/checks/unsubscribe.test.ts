import { describeCheck } from '../../test/describe-check.ts';
import { htmlSample, sample } from '../../test/sample-message.ts';
import { unsubscribe } from './unsubscribe.ts';

const https = '<https://example.com/u/1>';
const oneClick = 'List-Unsubscribe=One-Click';
const list = (uri: string, post: string | null, more: Record<string, string> = {}) =>
  sample({ 'List-Unsubscribe': uri, 'List-Unsubscribe-Post': post, ...more });

describeCheck(unsubscribe, [
  ['a list', sample({ 'List-Id': '<news.example.com>' }), ['bulk-without-unsubscribe']],
  ['bulk', sample({ Precedence: 'bulk' }), ['bulk-without-unsubscribe']],
  [
    'in the text only',
    htmlSample('<p>To leave: <a href="https://example.com/u">unsubscribe</a></p>'),
    ['unsubscribe-only-in-body'],
  ],
  [
    'no angle brackets',
    list('https://example.com/u', null),
    ['malformed-list-unsubscribe', 'no-one-click-unsubscribe'],
  ],
  ['more than one click', list(https, null), ['no-one-click-unsubscribe']],
  ['mailto only', list('<mailto:u@example.com>', oneClick), ['one-click-without-https']],
  ['another value', list(https, 'one-click'), ['one-click-misspelt']],
  [
    'not signed',
    list(https, oneClick, { 'DKIM-Signature': 'v=1; d=example.com; h=from:to:subject; b=x' }),
    ['one-click-not-signed'],
  ],
  [
    'signed',
    list(https, oneClick, {
      'DKIM-Signature': 'v=1; h=From : List-Unsubscribe :\r\n List-Unsubscribe-Post; b=x',
    }),
    [],
  ],
  ['one click', list(https, oneClick, { 'List-Id': '<news.example.com>' }), []],
]);
