import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { lineEnds } from './line-ends.ts';

describeCheck(lineEnds, [
  ['one LF alone', sample({}, 'one\ntwo\r\n'), ['bare-lf']],
  ['only LF', sample().replaceAll('\r\n', '\n'), ['unix-line-ends']],
  ['CR inside a line', sample({}, 'one\rtwo\r\n'), ['bare-cr']],
  ['CR at the very end', sample({}, 'one\r\ntwo\r'), ['bare-cr']],
  ['NUL', sample({}, 'one\0two\r\n'), ['nul-byte']],
  ['CR LF only, no line end at the end', sample({}, 'one\r\ntwo'), []],
]);
