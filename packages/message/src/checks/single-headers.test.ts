import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { singleHeaders } from './single-headers.ts';

describeCheck(singleHeaders, [
  ['Subject twice', `Subject: one\r\n${sample()}`, ['duplicate-header']],
  ['From in another case', `from: b@example.com\r\n${sample()}`, ['duplicate-header']],
  ['Content-Type twice', `Content-Type: text/html\r\n${sample()}`, ['duplicate-header']],
  ['Received twice', `Received: by a\r\nReceived: by b\r\n${sample()}`, []],
  ['a Subject in the text', sample({}, 'Subject: another\r\n'), []],
]);
