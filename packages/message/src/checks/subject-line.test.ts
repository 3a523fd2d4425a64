import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { subjectLine } from './subject-line.ts';

const subject = (value: string) => sample({ Subject: value });

describeCheck(subjectLine, [
  ['none', sample({ Subject: null }), ['missing-subject']],
  ['empty', subject(''), ['empty-subject']],
  ['encoded and empty', subject('=?utf-8?Q?_?='), ['empty-subject']],
  ['capitals', subject('FREE MONEY NOW'), ['subject-all-capitals']],
  ['encoded capitals', subject('=?utf-8?B?RlJFRSBNT05FWQ==?='), ['subject-all-capitals']],
  ['201 characters', subject('word '.repeat(41).trim()), ['long-subject']],
  ['a reply to nothing', subject('Re: your order'), ['fake-reply']],
  ['a web address', subject('See https://example.com/'), ['url-in-subject']],
  ['a reply', sample({ Subject: 'Re: your order', 'In-Reply-To': '<1@example.com>' }), []],
  ['an acronym', subject('NATO'), []],
  ['Chinese', subject('=?utf-8?B?5Lya6K6u6K6w5b2V?='), []],
]);
