import { describe, expect, test } from 'vitest';
import { diagnose, readEvidence } from '../index.ts';
import { readBounce } from './read-bounce.ts';

const returned =
  'From: me@example.net\nTo: user@example.com\nSubject: spam, viagra, virus and authentication\n';
const report = (said: string, fields: string) => `Return-Path: <>
X-Mailer: something with a relay
From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

This is a MIME-encapsulated message.

--b1
Content-Type: text/plain; charset=us-ascii

${said}
--b1
Content-Type: message/delivery-status

${fields}
--b1
Content-Type: message/rfc822

${returned}
--b1--
`;

describe('readBounce', () => {
  test('keeps what was said and the report, and leaves the returned mail out', () => {
    const { text, notice } = readBounce(
      report('<user@example.com>: mailbox unknown', 'Status: 5.1.1\nAction: failed'),
    );
    expect(notice).toBe(true);
    expect(text).toContain('mailbox unknown');
    expect(text).toContain('Status: 5.1.1');
    expect(text).not.toMatch(/viagra|X-Mailer|MIME-encapsulated|Content-Type/);
  });

  test.each([
    'connect ECONNREFUSED 127.0.0.1:587',
    'Error: Invalid login: 535 5.7.8 Error: authentication failed',
    'Subject: hello\n\nHow are you?',
    '',
  ])('gives any other text back: %j', (text) => {
    expect(readBounce(text)).toEqual({ text });
  });

  test('takes the marks of a quotation off', () => {
    const quoted =
      'Hi. This is the qmail-send program at example.org.\n\n<user@example.com>:\nno such user here\n'
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    expect(readBounce(quoted).text.trim()).toBe('<user@example.com>:\nno such user here');
  });

  test.each([
    '--- Below this line is a copy of the message.',
    '------ This is a copy of the message, including all the headers. ------',
    '----- Original message -----',
    '   ----- Message header follows -----',
    'Original message headers:',
    'The original message was as follows',
  ])('what follows “%s” is the returned mail', (mark) => {
    const { text } = readBounce(
      `failure notice\n\n<user@example.com>: user unknown\n\n${mark}\n\n${returned}`,
    );
    expect(text).toContain('user unknown');
    expect(text).not.toContain('viagra');
  });

  test('a returned mail without any mark begins where fields begin', () => {
    const { text } = readBounce(
      `Delivery failure: the following address does not exist at this site: user@example.com\n\nReceived: from a by b\nMessage-ID: <1@a>\n${returned}`,
    );
    expect(text).toContain('does not exist');
    expect(text).not.toContain('viagra');
  });

  test('what fails because a command before it failed does not count', () => {
    const { text } = readBounce(
      'Transcript of session follows\n<<< 452 4.2.2 Mailbox full\n<<< 503 5.0.0 Need RCPT (recipient)\n',
    );
    expect(text).toContain('452');
    expect(text).not.toContain('503');
  });
});

test.each([
  [
    'an unknown recipient',
    report(
      '<user@example.com>: host mx.example.com said: something',
      'Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 something',
    ),
    'recipient/unknown',
  ],
  [
    'a full mailbox, by the code alone',
    report('The mail was not delivered.', 'Status: 5.2.2\nAction: failed'),
    'recipient/mailbox-full',
  ],
  [
    'a domain without mail',
    report('<user@example.com>: it went wrong', 'Status: 5.1.2'),
    'recipient/domain-not-found',
  ],
])('%s, whatever the returned mail says', (_, text, id) => {
  const found = diagnose(readEvidence(text));
  expect(found[0]?.id).toBe(id);
  expect(found.map((each) => each.id)).not.toContain('policy/virus');
});
