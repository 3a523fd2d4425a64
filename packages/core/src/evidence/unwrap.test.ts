import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from './unwrap.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const oauth = '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}';

describe('unwrap', () => {
  test.each([
    ['HTML', '<p>550 <b>No such user</b><br/>here</p>', '\n550 No such user\nhere\n'],
    [
      'entities',
      '&lt;user@example.com&gt; &quot;x&quot; &#39;y&#x27; &amp;',
      '<user@example.com> "x" \'y\' &',
    ],
    ['a challenge', `334 ${base64('Username:')}`, '334 Username:'],
    ['an OAuth error as a challenge', `334 ${base64(oauth)}`, `334 ${oauth}`],
    ['an OAuth error in IMAP', `+ ${base64(oauth)}`, `+ ${oauth}`],
    ['an OAuth error elsewhere', `error: ${base64(oauth)}.`, `error: ${oauth}.`],
  ])('%s', (_, text, plain) => {
    expect(unwrap(text)).toBe(plain);
  });

  test.each([
    'rejected: <user@example.com>: no',
    'a < b and c > d',
    '&nosuch; &',
    '334 short',
    '334 not_base64!',
    `AUTH PLAIN ${base64('\0user\0secret')}`,
    base64('{"alg":"none"}'),
    '334 AAAAAAAAAAAA',
  ])('%j stays', (text) => {
    expect(unwrap(text)).toBe(text);
  });

  test('bears any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof unwrap(text) === 'string'),
    );
  });

  test.each(['<', '<a ', '&#', '334 A', 'eyJz', '<p '])('100 kB of %j come to an end', (unit) => {
    expect(typeof unwrap(unit.repeat(100_000 / unit.length))).toBe('string');
  });
});
