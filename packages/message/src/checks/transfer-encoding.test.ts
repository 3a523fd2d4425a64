import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { transferEncoding } from './transfer-encoding.ts';

const encoded = (encoding: string, body: string, type = 'text/plain; charset=utf-8') =>
  sample({ 'Content-Transfer-Encoding': encoding, 'Content-Type': type }, body);
const file = 'application/octet-stream';

describeCheck(transferEncoding, [
  ['a name nobody knows', encoded('utf-8', 'x\r\n'), ['unknown-transfer-encoding']],
  [
    'base64 around a multipart',
    encoded('base64', '--b\r\n\r\nx\r\n--b--\r\n', 'multipart/mixed; boundary=b'),
    ['encoded-multipart'],
  ],
  ['8-bit text as 7bit', encoded('7bit', '会议\r\n'), ['8bit-in-7bit']],
  ['8-bit text as quoted-printable', encoded('quoted-printable', '会议\r\n'), ['8bit-in-7bit']],
  ['a footer behind base64', encoded('base64', '5Lya6K6u\r\n-- \r\n', file), ['bad-base64']],
  [
    'an = alone',
    encoded('quoted-printable', 'https://example.com/?a=xyz\r\n'),
    ['bad-quoted-printable'],
  ],
  ['base64 on one line', encoded('base64', `${'A'.repeat(80)}\r\n`, file), ['long-encoded-line']],
  ['ASCII as base64', encoded('base64', 'SGVsbG8gQm9i\r\n'), ['needless-base64']],
  ['8-bit text as 8bit', encoded('8bit', '会议\r\n'), []],
  ['Chinese as base64', encoded('base64', '5Lya6K6u\r\n'), []],
  [
    'UTF-7-like charsets may need base64',
    encoded('BASE64', 'SGVsbG8gQm9i\r\n', 'text/plain; charset=iso-2022-jp'),
    [],
  ],
  ['quoted-printable', encoded('Quoted-Printable', '=E4=BC=9A a=3Db =\r\nend\r\n'), []],
]);
