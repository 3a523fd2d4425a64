import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { requiredHeaders } from './required-headers.ts';

describeCheck(requiredHeaders, [
  ['no From', sample({ From: null }), ['missing-from']],
  ['no Date', sample({ Date: null }), ['missing-date']],
  ['no Message-ID', sample({ 'Message-ID': null }), ['missing-message-id']],
  ['no recipient', sample({ To: null }), ['missing-recipients']],
  ['Bcc alone', sample({ To: null, Bcc: 'bob@example.org' }), []],
  ['names in another case', sample({ From: null, FROM: 'a@example.com' }), []],
]);
