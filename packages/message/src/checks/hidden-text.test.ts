import { describeCheck } from '../../test/describe-check.ts';
import { htmlSample } from '../../test/sample-message.ts';
import { hiddenText } from './hidden-text.ts';

const secret = 'secret words '.repeat(20);
const shown = 'shown words '.repeat(40);
const styled = (style: string) =>
  htmlSample(`<p>${shown}</p><div style="${style}"><p>${secret}</p></div>`);

describeCheck(hiddenText, [
  ['no display', styled('display: none'), ['invisible-text']],
  ['no size', styled('font-size:0px'), ['invisible-text']],
  ['white on white', styled('color:#FFF'), ['invisible-text']],
  [
    'the colour of the ground',
    styled('background:#123456;color:rgb(18, 52, 86)'),
    ['invisible-text'],
  ],
  ['white on black', styled('color:white;background-color:black'), []],
  ['white on a ground nobody can tell', styled('color:white;background-image:url(x)'), []],
  ['small', styled('font-size:0.8em'), []],
  [
    'a preview line',
    htmlSample(`<div style="display:none">Your order is on its way</div><p>${shown}</p>`),
    [],
  ],
]);
