import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { mimeHeaders } from './mime-headers.ts';

const type = (value: string) => sample({ 'Content-Type': value });

describeCheck(mimeHeaders, [
  ['no MIME-Version', sample({ 'MIME-Version': null }), ['missing-mime-version']],
  ['no subtype', type('text'), ['malformed-content-type']],
  ['empty', type(''), ['malformed-content-type']],
  ['a comma between parameters', type('text/plain, charset=utf-8'), ['malformed-content-type']],
  ['blanks in a value', type('text/plain; name=two words'), ['malformed-content-type']],
  ['a quotation mark left open', type('text/plain; name="x'), ['malformed-content-type']],
  [
    'no MIME at all',
    sample({
      'MIME-Version': null,
      'Content-Type': null,
      'Content-Transfer-Encoding': null,
    }),
    [],
  ],
  ['a semicolon at the end', type('text/plain; charset=utf-8;'), []],
  ['a comment', type('text/plain (plain); charset="utf-8"'), []],
]);
