import { describeCheck } from '../../test/describe-check.ts';
import { sample } from '../../test/sample-message.ts';
import { date } from './date.ts';

const at = (value: string) => sample({ Date: value });

describeCheck(date, [
  ['as ISO 8601', at('2026-11-22T10:30:00+08:00'), ['malformed-date']],
  ['in Chinese', at('2026年11月22日'), ['malformed-date']],
  ['the wrong weekday', at('Mon, 22 Nov 2026 10:30:00 +0800'), ['malformed-date']],
  ['31 November', at('31 Nov 2026 10:30:00 +0800'), ['malformed-date']],
  ['25 o’clock', at('Sun, 22 Nov 2026 25:30:00 +0800'), ['malformed-date']],
  ['an offset of 90 minutes', at('Sun, 22 Nov 2026 10:30:00 +0090'), ['malformed-date']],
  ['a zone by name', at('Sun, 22 Nov 2026 02:30:00 GMT'), ['obsolete-date']],
  ['a year of two digits', at('Sun, 22 Nov 26 10:30:00 +0800'), ['obsolete-date']],
  ['three hours ahead', at('Sun, 22 Nov 2026 13:32:00 +0800'), ['date-in-future']],
  ['local time called UTC', at('Sun, 22 Nov 2026 18:30:00 +0000'), ['date-in-future']],
  ['two days old', at('Fri, 20 Nov 2026 10:30:00 +0800'), ['date-in-past']],
  ['an hour ahead', at('Sun, 22 Nov 2026 11:30:00 +0800'), []],
  ['23 hours old', at('Sat, 21 Nov 2026 11:31:00 +0800'), []],
  ['without weekday and seconds', at('22 Nov 2026 10:30 +0800'), []],
  ['with a comment', at('Sun, 22 Nov 2026 10:30:00 +0800 (CST)'), []],
]);
