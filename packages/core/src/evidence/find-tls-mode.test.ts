import { expect, test } from 'vitest';
import { findOnlyTls, findTlsMode } from './find-tls-mode.ts';

test.each([
  [
    'host = mail.example.com\nport = 587\ntls                   = off\ntls_starttls          = on',
    'none',
  ],
  ['tls = on\ntls_starttls = on', undefined],
  ['SMTP(hostname="smtp.gmail.com", port=587, username="a", use_tls=False)', 'none'],
  ['SMTP(hostname="smtp.gmail.com", port=587, use_tls=False, start_tls=True)', undefined],
  ['SMTP(hostname="smtp.gmail.com", port=465, use_tls=True)', undefined],
  ['Configuration.Fields.Item(CdoConfiguration.cdoSMTPUseSSL) = True', 'implicit'],
  ['Fields("http://schemas.microsoft.com/cdo/configuration/smtpusessl") = True', 'implicit'],
  ['Fields("http://schemas.microsoft.com/cdo/configuration/smtpusessl") = False', undefined],
  ['SMTP_PORT=465\nSMTP_ENABLE_STARTTLS=always', 'starttls'],
  ['SMTP_STARTTLS="true"', 'starttls'],
  ['Failed to connect with fsockopen host=ssl://smtp.example.com port=587', 'implicit'],
  ['smtps://smtp.example.com:465', 'implicit'],
  ['tls://smtp.example.com:587', undefined],
  ['see ssl://', undefined],
  ['SMTP_STARTTLS=false', undefined],
  ['STARTTLS is true', undefined],
  ['', undefined],
])('%j: %s', (text, mode) => {
  expect(findTlsMode(text)).toBe(mode);
});

test.each([
  ['System.Net.Mail.SmtpException: The operation has timed out.', 'starttls'],
  ['err := smtp.SendMail(addr, auth, from, to, msg)', 'starttls'],
  ['MailKit.Net.Smtp.SmtpClient', undefined],
  ['System.Net.Sockets.SocketException', undefined],
])('%s: can only do %s', (text, mode) => {
  expect(findOnlyTls(text)).toBe(mode);
});
