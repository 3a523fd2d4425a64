import { expect, test } from 'vitest';
import { hasErrorSigns, isOnlySettings } from './only-settings.ts';

test.each([
  "EMAIL_HOST = 'a'\nEMAIL_TIMEOUT = 10\n",
  'spring.mail.properties.mail.smtp.connectiontimeout=5000\nspring.mail.host=a',
  '# it failed before\nSMTP_HOST=a',
  'ServicePointManager.ServerCertificateValidationCallback += x;',
  'SMTP_ERROR_TO=a@b.c\nSMTP_HOST=a',
  '  SMTP_PORT: 587 # or 465\n  SMTP_HOST: a',
  "$mail->Port = 587; // not 465\n$mail->Host = 'a';",
  "define( 'WPMS_SMTP_PORT', 587 );",
  'relayhost = a\nsmtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt\n',
  'tls_certificate: a.pem\nsmtp_smarthost: a:587',
])('%j is settings only', (text) => {
  expect(isOnlySettings(text)).toBe(true);
});

test.each([
  "EMAIL_HOST = 'a'\nsmtplib.SMTPAuthenticationError: (535, b'no')",
  'SMTP_HOST=a\nError: connect ECONNREFUSED 127.0.0.1:587',
  'spring.mail.host=a\nConnection timed out',
  'reply: 535 # login failed',
  'error loading /etc/ssl/a.pem',
  'smtp_smarthost: a:587\nlevel=error msg="Notify attempt failed"',
  "{ [Error: getaddrinfo ENOTFOUND a a:465]\n  code: 'ENOTFOUND',\n  host: 'a',\n  port: 465 }",
])('%j reports something', (text) => {
  expect(hasErrorSigns(text)).toBe(true);
  expect(isOnlySettings(text)).toBe(false);
});
