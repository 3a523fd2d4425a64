import { expect, test } from 'vitest';
import { factsOf } from '../../test/facts-of.ts';

// Lines as https://www.postfix.org/DEBUG_README.html, SASL_README.html and POSTSCREEN_README.html print them.
const format = 'postfix';
const id = '4XyzAB1cdE';

test.each([
  [
    'qmgr[7]',
    `${id}: from=<a@b.example>, size=12, nrcpt=1 (queue active)`,
    { what: 'from', id, sender: 'a@b.example' },
  ],
  ['qmgr[7]', `${id}: from=<>, size=12, nrcpt=1 (queue active)`, { what: 'from', id, sender: '' }],
  [
    'qmgr[7]',
    `${id}: from=<a@b.example>, status=expired, returned to sender`,
    { what: 'expired', id, sender: 'a@b.example' },
  ],
  ['qmgr[7]', `${id}: removed`, { what: 'end', id }],
  ['cleanup[7]', `${id}: message-id=<x@b.example>`, { what: 'begin', id }],
  [
    'smtp[7]',
    `${id}: to=<c@d.example>, orig_to=<e@b.example>, relay=mx.d.example[192.0.2.1]:25, conn_use=2, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1)`,
    { what: 'delivered', id, recipient: 'c@d.example' },
  ],
  [
    'relay/smtp[7]',
    `${id}: to=<c@d.example>, relay=mx.d.example[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.d.example[192.0.2.1] said: 550 5.1.1 <c@d.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))`,
    {
      what: 'bounced',
      id,
      recipient: 'c@d.example',
      relay: 'mx.d.example',
      text: 'host mx.d.example[192.0.2.1] said: 550 5.1.1 <c@d.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    },
  ],
  [
    'smtp[7]',
    `${id}: to=<c@d.example>, relay=none, delay=30, delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.d.example[192.0.2.1]:25: Connection timed out)`,
    {
      what: 'deferred',
      id,
      recipient: 'c@d.example',
      text: 'connect to mx.d.example[192.0.2.1]:25: Connection timed out',
    },
  ],
  [
    'local[7]',
    `${id}: to=<root@b.example>, orig_to=<root>, relay=local, delay=0, delays=0/0/0/0, dsn=2.0.0, status=sent (delivered to mailbox)`,
    { what: 'delivered', id, recipient: 'root@b.example' },
  ],
  [
    'submission/smtpd[7]',
    'NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 <c@d.example>: Relay access denied; from=<a@b.example> to=<c@d.example> proto=ESMTP helo=<x>',
    {
      what: 'refused',
      text: '554 5.7.1 <c@d.example>: Relay access denied',
      sender: 'a@b.example',
      recipient: 'c@d.example',
    },
  ],
  [
    'postscreen[7]',
    'NOQUEUE: reject: RCPT from [192.0.2.7]:5025: 550 5.7.1 Service unavailable; client [192.0.2.7] blocked using zen.spamhaus.org; from=<a@b.example>, to=<c@d.example>, proto=ESMTP, helo=<x>',
    {
      what: 'refused',
      text: '550 5.7.1 Service unavailable; client [192.0.2.7] blocked using zen.spamhaus.org',
      sender: 'a@b.example',
      recipient: 'c@d.example',
    },
  ],
  [
    'cleanup[7]',
    `${id}: milter-reject: END-OF-MESSAGE from x.example[192.0.2.7]: 5.7.1 Spam message rejected; from=<a@b.example> to=<c@d.example> proto=ESMTP helo=<x>`,
    {
      what: 'refused',
      id,
      text: '5.7.1 Spam message rejected',
      sender: 'a@b.example',
      recipient: 'c@d.example',
    },
  ],
  [
    'smtpd[7]',
    'warning: x.example[192.0.2.7]: SASL PLAIN authentication failed: , sasl_username=a@b.example',
    {
      what: 'login-failed',
      step: 'auth',
      text: '535 5.7.8 Error: authentication failed: SASL PLAIN authentication failed: , sasl_username=a@b.example',
      user: 'a@b.example',
      client: '192.0.2.7',
    },
  ],
  [
    'smtpd[7]',
    'warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2241:',
    {
      what: 'trouble',
      step: 'tls',
      text: 'error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2241:',
    },
  ],
])('%s: %s', (daemon, message, expected) => {
  expect(factsOf(`Nov 22 10:00:00 mx postfix/${daemon}: ${message}`)).toEqual([
    { format, ...expected },
  ]);
});

test.each([
  ['smtpd[7]', 'connect from x.example[192.0.2.7]'],
  ['smtpd[7]', 'lost connection after AUTH from unknown[192.0.2.7]'],
  ['smtpd[7]', `${id}: client=x.example[192.0.2.7]`],
  ['smtpd[7]', 'warning: hostname x.example does not resolve to address 192.0.2.7'],
  ['smtp[7]', 'connect to mx.d.example[192.0.2.1]:25: Connection timed out'],
  [
    'smtp[7]',
    `${id}: host mx.d.example[192.0.2.1] said: 450 4.2.0 try later (in reply to RCPT TO command)`,
  ],
  ['smtp[7]', `${id}: to=<c@d.example>, relay=x[192.0.2.1]:25, status=deliverable (250 Ok)`],
  ['smtp[7]', `${id}: to=<c@d.example`],
  ['anvil[7]', 'statistics: max connection rate 1/60s for (smtp:192.0.2.7)'],
])('%s: %s says nothing that is counted', (daemon, message) => {
  expect(factsOf(`Nov 22 10:00:00 mx postfix/${daemon}: ${message}`)).toEqual([]);
});
