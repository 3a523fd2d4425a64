import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { encodedWordSyntax } from './encoded-words.ts';

const subject = (value: string) => sample({ Subject: value });

describeCheck(encodedWordSyntax, [
  ['76 characters', subject(`=?utf-8?Q?${'a'.repeat(64)}?=`), ['long-encoded-word']],
  ['75 characters', subject(`=?utf-8?Q?${'a'.repeat(63)}?=`), []],
  ['a blank inside', subject('=?utf-8?Q?two words?='), ['malformed-encoded-word']],
  ['half a base64 group', subject('=?utf-8?B?5Lya6?='), ['malformed-encoded-word']],
  ['no hexadecimal digits', subject('=?utf-8?Q?a=zz?='), ['malformed-encoded-word']],
  ['another encoding', subject('=?utf-8?X?abcd?='), ['malformed-encoded-word']],
  [
    'in the address',
    sample({ To: 'Bob <=?utf-8?Q?bob?=@example.org>' }),
    ['encoded-word-in-address'],
  ],
  [
    'the whole header encoded',
    sample({ To: '=?utf-8?Q?bob?=@example.org' }),
    ['encoded-word-in-address'],
  ],
  [
    'in quotation marks',
    sample({ To: '"=?utf-8?B?5Lya6K6u?=" <bob@example.org>' }),
    ['encoded-word-in-quotes'],
  ],
  [
    'as the name of a file',
    sample({ 'Content-Disposition': 'attachment; filename="=?utf-8?B?5Lya6K6u?="' }),
    ['encoded-word-in-parameter'],
  ],
  ['as a name', sample({ To: '=?utf-8?B?5Lya6K6u?= <bob@example.org>' }), []],
  ['two of them', subject('=?utf-8?B?5Lya?=\r\n =?utf-8?B?6K6u?='), []],
]);
