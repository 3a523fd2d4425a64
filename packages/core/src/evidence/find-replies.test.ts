import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReplies } from './find-replies.ts';

/** The replies without their places. */
const read = (text: string) => findReplies(text).map(({ start: _, end: __, ...reply }) => reply);

describe('findReplies: SMTP', () => {
  test.each([
    ['535 Login Fail.', [{ code: 535 }]],
    ['535 5.7.8 Bad', [{ code: 535, enhanced: '5.7.8' }]],
    ['535-5.7.8 one\n535 5.7.8 two', [{ code: 535, enhanced: '5.7.8' }]],
    ['Error: Invalid login: 535 Login Fail', [{ code: 535 }]],
    ['SMTP Error (535): Authentication failed', []],
    ["(535, b'5.7.8 Error')", [{ code: 535 }, { enhanced: '5.7.8' }]],
    ['said: 550-5.1.1 no such user', [{ code: 550, enhanced: '5.1.1' }]],
    [
      '550 5.1.1 no user\n452 4.2.2 full',
      [
        { code: 550, enhanced: '5.1.1' },
        { code: 452, enhanced: '4.2.2' },
      ],
    ],
    ['220 ready\n250 OK', [{ code: 220 }, { code: 250 }]],
    ['Error: Expected smtp code 250, got 552', [{ code: 552 }]],
    ['Expected response code 220 but got code "502"', [{ code: 220 }, { code: 502 }]],
    ['554 message rejected', [{ code: 554 }]],
    ['421 connections exceed the limit', [{ code: 421 }]],
    ['dsn=5.7.1, status=bounced', [{ enhanced: '5.7.1' }]],
    ['refused (#5.7.1)', [{ enhanced: '5.7.1' }]],
  ])('%j: %j', (text, replies) => {
    expect(read(text)).toEqual(replies);
  });
});

describe('findReplies: IMAP and POP3', () => {
  test.each([
    [
      'a1 NO [AUTHENTICATIONFAILED] Invalid',
      [{ status: 'NO', responseCode: 'AUTHENTICATIONFAILED' }],
    ],
    ['A1 NO LOGIN failed', [{ status: 'NO' }]],
    ['* BYE Autologout', [{ status: 'BYE' }]],
    ['a2 BAD Command', [{ status: 'BAD' }]],
    ['imap error: [ALERT] Please log in via your web browser', [{ responseCode: 'ALERT' }]],
    ['-ERR [AUTH] no', [{ status: '-ERR', responseCode: 'AUTH' }]],
    ['-ERR no', [{ status: '-ERR' }]],
  ])('%j: %j', (text, replies) => {
    expect(read(text)).toEqual(replies);
  });
});

describe('findReplies: what is none', () => {
  test.each([
    '',
    'hello world',
    'port 465 refused',
    'port: 587 is closed',
    'at smtp.js:535:12',
    'took 250 ms',
    '512 bytes read',
    'gave up after 535 attempts',
    'retried 550 times',
    '试了 535 次',
    'gomail.NewDialer("smtp.example.com", 465, user, pass)',
    'port is 587 or so',
    '12:34:56.535 connect',
    'id 5350 5',
    'there is no mail',
    'version 5.7.8.1',
    '10.5.7.1',
    'IERR no',
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('places stand in the text, on one line, at the code', () => {
  const piece = fc.constantFrom(
    '535 5.7.8 Bad\n',
    '550-no\r\n550 no\n',
    ' * BYE x\n',
    'a NO [AUTH] y\n',
    '-ERR z',
    'dsn=4.7.0 ',
    'words ',
    '\n',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string()), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (text) => {
      for (const { start, end, code, status, enhanced, responseCode } of findReplies(text)) {
        const place = text.slice(start, end);
        expect(place).not.toContain('\n');
        const first = String(code ?? status ?? enhanced ?? `[${responseCode}`);
        expect(place.replace(/^#/, '').startsWith(first)).toBe(true);
      }
    }),
  );
});
