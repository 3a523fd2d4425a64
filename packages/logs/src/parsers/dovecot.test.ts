import { expect, test } from 'vitest';
import { factsOf } from '../../test/facts-of.ts';

// Lines as https://doc.dovecot.org/main/core/admin/errors.html and .../logging.html print them, for 2.3 and 2.4.
const format = 'dovecot';
const rest = 'rip=192.0.2.7, lip=192.0.2.1, TLS, session=<abc>';

test.each([
  [
    `imap-login: Disconnected: Aborted login by logging out (auth failed, 1 attempts in 2 secs): user=<a@b.example>, method=PLAIN, ${rest}`,
    {
      what: 'login-failed',
      protocol: 'imap',
      step: 'auth',
      user: 'a@b.example',
      client: '192.0.2.7',
      text: 'NO [AUTHENTICATIONFAILED] Authentication failed. Disconnected: Aborted login by logging out (auth failed, 1 attempts in 2 secs)',
    },
  ],
  [
    `pop3-login: Login aborted: Connection closed (auth failed, 1 attempts in 2 secs) (auth_failed): user=<a@b.example>, method=PLAIN, ${rest}`,
    {
      what: 'login-failed',
      protocol: 'pop3',
      step: 'auth',
      user: 'a@b.example',
      client: '192.0.2.7',
      text: '-ERR [AUTH] Authentication failed. Login aborted: Connection closed (auth failed, 1 attempts in 2 secs) (auth_failed)',
    },
  ],
  [
    `imap-login: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10): user=<a@b.example>, method=PLAIN, ${rest}`,
    {
      what: 'login-failed',
      protocol: 'imap',
      step: 'auth',
      user: 'a@b.example',
      client: '192.0.2.7',
      text: 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
    },
  ],
  [
    'imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=192.0.2.7, lip=192.0.2.1, TLS handshaking: SSL_accept() failed: error:0A000416:SSL routines::sslv3 alert certificate unknown: SSL alert number 46, session=<abc>',
    {
      what: 'trouble',
      protocol: 'imap',
      step: 'tls',
      text: 'SSL_accept() failed: error:0A000416:SSL routines::sslv3 alert certificate unknown: SSL alert number 46',
    },
  ],
  [
    'lmtp(a@b.example)<77><x>: msgid=<m@d.example>: save failed to mail storage: Quota exceeded (mailbox for user is full)',
    {
      what: 'bounced',
      id: 'm@d.example',
      recipient: 'a@b.example',
      text: 'save failed to mail storage: Quota exceeded (mailbox for user is full)',
    },
  ],
  [
    'lmtp(a@b.example)<77><x>: msgid=<m@d.example>: saved mail to INBOX',
    { what: 'delivered', id: 'm@d.example', recipient: 'a@b.example' },
  ],
])('%s', (message, expected) => {
  expect(factsOf(`Nov 22 10:00:00 mx dovecot: ${message}`)).toEqual([{ format, ...expected }]);
  expect(factsOf(`2026-11-22T10:00:00.5+01:00 mx dovecot[77]: ${message}`)).toEqual([
    { format, ...expected },
  ]);
});

// Lines that Dovecot 2.3.19 of Debian 12 wrote.
const local = 'rip=127.0.0.1, lip=127.0.0.1, secured, session=<F7DtxN5gHrB/AAAB>';
const failedLogin = {
  what: 'login-failed',
  protocol: 'imap',
  step: 'auth',
  user: 'anna@example.com',
  client: '127.0.0.1',
};
test.each([
  [
    `imap-login: Disconnected: Maximum number of connections from user+IP exceeded (mail_max_userip_connections=2): user=<anna@example.com>, method=PLAIN, ${local}`,
    {
      ...failedLogin,
      text: 'Maximum number of connections from user+IP exceeded (mail_max_userip_connections=2)',
    },
  ],
  [
    'imap-login: Disconnected: Aborted login by logging out (auth failed, 1 attempts in 0 secs): user=<anna@example.com>, rip=127.0.0.2, lip=127.0.0.1, session=<o7g3xd5gjaV/AAAC>',
    {
      ...failedLogin,
      client: '127.0.0.2',
      text: '[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections. Disconnected: Aborted login by logging out (auth failed, 1 attempts in 0 secs)',
    },
  ],
  [
    `imap-login: Disconnected: Aborted login by logging out (internal failure, 1 successful auths): user=<anna@example.com>, method=PLAIN, ${local}`,
    {
      ...failedLogin,
      text: 'Disconnected: Aborted login by logging out (internal failure, 1 successful auths)',
    },
  ],
  [
    'lmtp(full@example.com)<12573><gDJmGVMDA2sdMQAAg+zDdQ:R2>: msgid=<1795359571424.x@example.org>: save failed to INBOX: Quota exceeded (mailbox for user is full)',
    {
      what: 'bounced',
      id: '1795359571424.x@example.org',
      recipient: 'full@example.com',
      text: 'save failed to INBOX: Quota exceeded (mailbox for user is full)',
    },
  ],
  [
    'lmtp(anna@example.com)<12573><CIXuC1UDA2sdMQAAg+zDdQ>: msgid=<1795359573198.x@example.org>: save failed to open mailbox INBOX: Mailbox INBOX: Failed to autocreate mailbox: Internal error occurred. Refer to server log for more information. [2026-11-22 14:59:34]',
    {
      what: 'deferred',
      id: '1795359573198.x@example.org',
      recipient: 'anna@example.com',
      text: 'save failed to open mailbox INBOX: Mailbox INBOX: Failed to autocreate mailbox: Internal error occurred. Refer to server log for more information. [2026-11-22 14:59:34]',
    },
  ],
  [
    "lmtp(anna@example.com)<14662><QMFDGsMDA2tGOQAAg+zDdQ>: sieve: msgid=<1795359683439.x@example.org>: fileinto action: stored mail into mailbox 'INBOX'",
    { what: 'delivered', id: '1795359683439.x@example.org', recipient: 'anna@example.com' },
  ],
])('%s, as it was written', (message, expected) => {
  expect(factsOf(`Nov 22 10:00:00 mx dovecot: ${message}`)).toEqual([{ format, ...expected }]);
});

test('a log of its own has no host and a level', () => {
  const [fact] = factsOf(
    `Nov 22 10:00:00 imap-login: Info: Disconnected (auth failed, 2 attempts in 9 secs): user=<a@b.example>, method=PLAIN, ${rest}`,
  );
  expect(fact).toMatchObject({ what: 'login-failed', protocol: 'imap', user: 'a@b.example' });
});

test.each([
  'imap(a@b.example)<7><x>: Logged out in=1 out=2',
  `imap-login: Disconnected (no auth attempts in 0 secs): user=<>, ${rest}`,
  'lda(full@example.com)<15494><feutNxkEA2uGPAAAg+zDdQ>: msgid=<lda2@example.org>: rejected: Quota exceeded (mailbox for user is full)',
])('%s says nothing that is counted', (message) => {
  expect(factsOf(`Nov 22 10:00:00 mx dovecot: ${message}`)).toEqual([]);
});

test('from where a login succeeded', () => {
  expect(
    factsOf(
      `Nov 22 10:00:00 mx dovecot: imap-login: Login: user=<a@b.example>, method=PLAIN, ${rest}`,
    ),
  ).toEqual([{ what: 'login', format: 'dovecot', client: '192.0.2.7' }]);
});
