import { describeCheck } from '../../test/describe-check.ts';
import { octets, sample } from '../../test/sample-message.ts';
import { headerOctets } from './header-octets.ts';

describeCheck(headerOctets, [
  ['UTF-8', sample({ Subject: '会议' }), ['raw-utf8-header']],
  ['UTF-8 with SMTPUTF8', sample({ Subject: '会议' }), [], { envelope: { smtputf8: true } }],
  ['GBK', octets(sample({ Subject: '\xbb\xe1\xd2\xe9' })), ['raw-bytes-header']],
  ['a control character', sample({ Subject: 'one\u0007two' }), ['control-in-header']],
  ['a tab', sample({ Subject: 'one\ttwo' }), []],
  ['UTF-8 in the text', sample({ 'Content-Transfer-Encoding': '8bit' }, '会议\r\n'), []],
]);
