import { expect, test } from 'vitest';
import { fillPlaceholders } from './placeholders.ts';

test.each([
  ['open {host|the server}', { host: 'smtp.qq.com' }, 'open smtp.qq.com'],
  ['open {host|the server}', {}, 'open the server'],
  ['{port|465} and {port|465}', { port: '587' }, '587 and 587'],
  ['{host|a}:{port|b}', { port: '25' }, 'a:25'],
  ['{user|}', {}, ''],
  ['{user|x}', { user: '{port|9} $& \\1' }, '{port|9} $& \\1'],
  ['{host} is no placeholder', { host: 'x' }, '{host} is no placeholder'],
  ['填{credential|应用专用密码}', { credential: '授权码' }, '填授权码'],
])('%j with %j', (text, values, filled) => {
  expect(fillPlaceholders(text, values)).toBe(filled);
});
