import { describeCheck } from '../../test/describe-check.ts';
import { htmlSample, sample } from '../../test/sample-message.ts';
import { htmlAlone } from './html-alone.ts';

const words = 'word '.repeat(100);

describeCheck(htmlAlone, [
  ['HTML only', sample({ 'Content-Type': 'text/html' }, `<p>${words}</p>`), ['html-without-text']],
  ['a picture', htmlSample('<img src="cid:1"><p>Look!</p>'), ['image-only']],
  ['nothing', sample({}, '\r\n'), ['empty-message']],
  ['text and HTML', htmlSample('<p>Hello</p>'), []],
  ['a picture among words', htmlSample(`<img src="cid:1"><p>${words}</p>`), []],
]);
