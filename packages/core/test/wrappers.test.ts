import { describe, expect, test } from 'vitest';
import { diagnose } from '../src/diagnose.ts';
import { readEvidence } from '../src/evidence/read-evidence.ts';

/** An SMTP reply as it came over the wire. */
interface Wire {
  readonly code: number;
  readonly enhanced: string;
  readonly text: string;
}

const line = ({ code, enhanced, text }: Wire) => `${code} ${enhanced} ${text}`;

/** What programs make of a refused command before a person sees it, after their documentation and sources. */
const wrappers: Readonly<Record<string, (wire: Wire) => string>> = {
  bare: line,
  'multi-line': ({ code, enhanced, text }) => {
    const words = text.split(' ');
    const middle = Math.ceil(words.length / 2);
    return `${code}-${enhanced} ${words.slice(0, middle).join(' ')}\r\n${code} ${enhanced} ${words.slice(middle).join(' ')}`;
  },
  nodemailer: (wire) =>
    `Error: Message failed: ${line(wire)}\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)\n  code: 'EMESSAGE',\n  response: '${line(wire)}',\n  responseCode: ${wire.code},\n  command: 'DATA'\n}`,
  smtplib: (wire) =>
    `Traceback (most recent call last):\n  File "/usr/lib/python3.12/smtplib.py", line 887, in sendmail\n    raise SMTPDataError(code, resp)\nsmtplib.SMTPDataError: (${wire.code}, b'${wire.enhanced} ${wire.text.replaceAll("'", "\\'")}')`,
  'smtplib, several recipients': (wire) =>
    `smtplib.SMTPRecipientsRefused: {'someone@example.org': (${wire.code}, b'${wire.enhanced} ${wire.text.replaceAll("'", "\\'")}')}`,
  PHPMailer: (wire) =>
    `SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: ${wire.text} SMTP code: ${wire.code} Additional SMTP info: ${wire.enhanced}`,
  'Symfony Mailer': (wire) =>
    `Symfony\\Component\\Mailer\\Exception\\TransportException: Expected response code "250" but got code "${wire.code}", with message "${line(wire)}". in /app/vendor/symfony/mailer/Transport/Smtp/SmtpTransport.php:344`,
  JavaMail: (wire) =>
    `org.springframework.mail.MailSendException: Failed messages: com.sun.mail.smtp.SMTPSendFailedException: ${line(wire)}\n;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPSendFailedException: ${line(wire)}\n\tat com.sun.mail.smtp.SMTPTransport.issueSendCommand(SMTPTransport.java:2374)`,
  MailKit: (wire) =>
    `MailKit.Net.Smtp.SmtpCommandException: ${wire.enhanced} ${wire.text}\n   at MailKit.Net.Smtp.SmtpClient.SendAsync(FormatOptions options)\n   StatusCode: ${wire.code}`,
  'System.Net.Mail': (wire) =>
    `System.Net.Mail.SmtpException: Transaction failed. The server response was: ${line(wire)}\r\n   at System.Net.Mail.DataStopCommand.CheckResponse(SmtpStatusCode statusCode, String serverResponse)`,
  'Go net/smtp': (wire) => `2026/11/22 10:00:00 could not send mail: ${line(wire)}`,
  gomail: (wire) => `gomail: could not send email 1: ${line(wire)}`,
  'Ruby Net::SMTP': (wire) =>
    `Net::SMTPFatalError (${line(wire)}\n):\napp/mailers/user_mailer.rb:12:in 'deliver'`,
  curl: (wire) =>
    `> DATA\n< ${line(wire)}\n* DATA failed: ${wire.code}\ncurl: (55) DATA failed: ${wire.code}`,
  swaks: (wire) => ` -> .\n<** ${line(wire)}\n -> QUIT\n<-  221 2.0.0 Bye`,
  msmtp: (wire) =>
    `msmtp: the server did not accept the mail\nmsmtp: server message: ${line(wire)}\nmsmtp: could not send mail (account default from /home/me/.msmtprc)`,
  Postfix: (wire) =>
    `Nov 22 10:00:00 mx postfix/smtp[1234]: 4WxY5z1A2b: to=<someone@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1.2, delays=0.1/0/0.6/0.5, dsn=${wire.enhanced}, status=bounced (host mx.example.org[192.0.2.9] said: ${line(wire)} (in reply to end of DATA command))`,
  Exim: (wire) =>
    `2026-11-22 10:00:00 1vK3Ab-000abc-1X ** someone@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.9] X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes: SMTP error from remote mail server after end of data: ${line(wire)}`,
  Sendmail: (wire) =>
    `Nov 22 10:00:00 mx sendmail[1234]: 4AMA0Ab1001234: to=<someone@example.org>, delay=00:00:02, mailer=esmtp, pri=30000, relay=mx.example.org. [192.0.2.9], dsn=${wire.enhanced}, reply=${line(wire)}, stat=Service unavailable`,
  OpenSMTPD: (wire) =>
    `Nov 22 10:00:00 mx smtpd[1234]: 0123456789abcdef mta delivery evpid=0123456789abcdef from=<me@example.com> to=<someone@example.org> rcpt=<-> source="192.0.2.1" relay="192.0.2.9 (mx.example.org)" delay=2s result="PermFail" stat="${line(wire)}"`,
  'Exchange NDR': (wire) =>
    `Delivery has failed to these recipients or groups:\nsomeone@example.org\nDiagnostic information for administrators:\nGenerating server: AM0PR02MB0001.eurprd02.prod.outlook.com\nsomeone@example.org\nRemote Server returned '${line(wire)}'`,
  'delivery status notification': (wire) =>
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; someone@example.org\nAction: failed\nStatus: ${wire.enhanced}\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; ${wire.code} ${wire.enhanced} ${wire.text.split(' ').slice(0, 4).join(' ')}\n    ${wire.text.split(' ').slice(4).join(' ')}\n`,
  Outlook: (wire) =>
    `The message could not be sent. Server error: ${wire.code}, Server response: '${line(wire)}', Error Number: 0x800CCC6F`,
  HTML: (wire) =>
    `<p>Your message could not be delivered:</p><pre>${line(wire).replaceAll('<', '&lt;').replaceAll("'", '&#39;')}</pre>`,
  'quoted in a mail': (wire) =>
    `> On Sunday somebody wrote:\n> it says\n> ${line(wire)}\n> what now?`,
  'a line of JSON': (wire) => JSON.stringify({ level: 'error', err: { response: line(wire) } }),
};

const replies: readonly (readonly [Wire, string])[] = [
  [
    {
      code: 550,
      enhanced: '5.1.1',
      text: 'The email account that you tried to reach does not exist',
    },
    'recipient/unknown',
  ],
  [
    { code: 552, enhanced: '5.3.4', text: 'Message size exceeds fixed maximum message size' },
    'size/too-large',
  ],
  [{ code: 554, enhanced: '5.7.1', text: 'Relay access denied' }, 'relay/denied'],
  [
    {
      code: 550,
      enhanced: '5.7.26',
      text: 'This mail has been blocked because the sender is unauthenticated.',
    },
    'sender/domain-unauthenticated',
  ],
  [
    { code: 450, enhanced: '4.7.1', text: 'Greylisted, please try again later' },
    'policy/greylisted',
  ],
];

describe.each(Object.entries(wrappers))('%s', (_, wrap) => {
  test.each(replies)('$code $text', (wire, id) => {
    expect(diagnose(readEvidence(wrap(wire)))[0]?.id).toBe(id);
  });
});
