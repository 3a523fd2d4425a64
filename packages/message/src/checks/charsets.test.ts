import { describeCheck } from '../../test/describe-check.ts';
import { octets, sample } from '../../test/sample-message.ts';
import { charsets } from './charsets.ts';

const text = (type: string, body: string) =>
  octets(sample({ 'Content-Type': type, 'Content-Transfer-Encoding': '8bit' }, body));
const utf8 = '\xe4\xbc\x9a\xe8\xae\xae\r\n';
const gbk = '\xbb\xe1\xd2\xe9\r\n';

describeCheck(charsets, [
  ['a charset nobody knows', text('text/plain; charset=utf8mb4', 'x\r\n'), ['unknown-charset']],
  ['undefined', text('text/plain; charset=undefined', 'x\r\n'), ['unknown-charset']],
  ['an encoded word', sample({ Subject: '=?utf8mb4?B?5Lya?=' }), ['unknown-charset']],
  ['none named', text('text/plain', utf8), ['missing-charset']],
  ['GBK called UTF-8', text('text/plain; charset=utf-8', gbk), ['not-in-charset']],
  ['UTF-8 called ASCII', text('text/plain; charset=us-ascii', utf8), ['not-in-charset']],
  ['UTF-8', text('text/plain; charset=UTF-8', utf8), []],
  ['GBK', text('text/plain; charset=gb2312', gbk), []],
  ['ASCII, none named', text('text/plain', 'x\r\n'), []],
  ['a file', text('application/pdf', gbk), []],
]);
