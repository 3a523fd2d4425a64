import { expect, test } from 'vitest';
import { shortenAddresses } from './shorten-addresses.ts';

test.each([
  ['to=<someone@example.org>, relay=x', 'to=<s…@example.org>, relay=x'],
  ['a@b.example,cc+tag@d.example', 'a…@b.example,c…@d.example'],
  ['用户@例子.example', '用…@例子.example'],
  ['no address @ all', 'no address @ all'],
])('%s', (text, expected) => {
  expect(shortenAddresses(text)).toBe(expected);
});
