import { describeCheck } from '../../test/describe-check.ts';
import { htmlSample, sample } from '../../test/sample-message.ts';
import { boundaries } from './boundaries.ts';

const multipart = (boundary: string, body: string) =>
  sample({ 'Content-Type': `multipart/mixed; boundary="${boundary}"` }, body);
const nested = (inner: string) =>
  multipart(
    'b1',
    `--b1\r\nContent-Type: multipart/mixed; boundary="${inner}"\r\n\r\n--${inner}\r\n\r\nx\r\n--${inner}--\r\n--b1--\r\n`,
  );

describeCheck(boundaries, [
  ['no boundary', sample({ 'Content-Type': 'multipart/mixed' }), ['missing-boundary']],
  ['no delimiter', multipart('b1', 'text\r\n'), ['boundary-not-found']],
  ['another delimiter', multipart('b1', '--b2\r\n\r\nx\r\n--b2--\r\n'), ['boundary-not-found']],
  ['cut off', multipart('b1', '--b1\r\n\r\ntext\r\n'), ['unclosed-multipart']],
  [
    '71 characters',
    multipart('b'.repeat(71), `--${'b'.repeat(71)}\r\n\r\nx\r\n--${'b'.repeat(71)}--\r\n`),
    ['boundary-too-long'],
  ],
  ['the same inside', nested('b1'), ['boundary-reused']],
  ['another one inside', nested('b2'), []],
  ['one that begins like the other', nested('b11'), []],
  ['sound', htmlSample('<p>x</p>'), []],
  [
    'blanks behind the delimiter, text before and behind',
    multipart('b1', 'preamble\r\n--b1 \t\r\n\r\nx\r\n--b1-- \r\nepilogue\r\n'),
    [],
  ],
]);
