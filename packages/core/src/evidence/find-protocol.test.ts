import { expect, test } from 'vitest';
import { findProtocol } from './find-protocol.ts';

test.each([
  ["imaplib.IMAP4.error: b'[AUTHENTICATIONFAILED]'", 'imap'],
  ['smtplib.SMTPAuthenticationError: (535', 'submission'],
  ['at SMTPConnection (/app/node_modules/nodemailer/lib', 'submission'],
  ['Net::POP3 error', 'pop3'],
  ['IMAP server: AUTHENTICATE failed', 'imap'],
  ['ESMTP greeting', 'submission'],
  ['javax.mail at com.sun.mail.imap.IMAPStore.login', 'imap'],
] as const)('%s: %s', (text, protocol) => {
  expect(findProtocol(text)).toBe(protocol);
});

test.each(['', '535 no', 'nodemailer and imapflow', 'SMTP and IMAP'])('%j: unknown', (text) => {
  expect(findProtocol(text)).toBeUndefined();
});
