import type { Protocol } from '@mailatlas/core';
import type { Emit } from '../fact.ts';
import { textBetween } from '../text-between.ts';

const format = 'dovecot';

const logins: Readonly<Record<string, Protocol>> = {
  'imap-login': 'imap',
  'pop3-login': 'pop3',
  'submission-login': 'submission',
};

/** Reads what a Dovecot service logged. Forms: https://doc.dovecot.org/main/core/admin/logging.html and .../errors.html */
export function readDovecot(message: string, at: number | undefined, emit: Emit): void {
  const colon = message.indexOf(': ');
  if (colon < 0) return;
  const bracket = message.search(/[([]/);
  const service = message.slice(0, bracket > 0 && bracket < colon ? bracket : colon);
  const words = message.slice(colon + 2).replace(/^(?:Info|Warning|Error): /, '');
  const protocol = logins[service];
  if (protocol) readLogin(words, protocol, at, emit);
  else if (service === 'lmtp' || service === 'lda') readLocalDelivery(message, words, at, emit);
  else if (service === 'auth' || service === 'auth-worker') readTrouble(message, at, emit);
}

const tooMany = 'Maximum number of connections from user+IP exceeded';

/**
 * `Disconnected: Aborted login by logging out (auth failed, 1 attempts in 2 secs): user=<a@b>, method=PLAIN, rip=...`,
 * since 2.4 `Login aborted: Connection closed (auth failed, 1 attempts in 2 secs) (auth_failed): user=<a@b>, ...`.
 */
function readLogin(words: string, protocol: Protocol, at: number | undefined, emit: Emit): void {
  const user = textBetween(words, 'user=<', '>');
  const client = textBetween(words, ', rip=', ',');
  const who = { ...(user && { user }), ...(client !== undefined && { client }) };
  const tls = words.indexOf('TLS handshaking: ');
  if (tls >= 0) {
    const text = textBetween(`${words},`, 'TLS handshaking: ', ', session=') ?? words.slice(tls);
    emit({ what: 'trouble', format, at, text, protocol, step: 'tls' });
  } else if (words.includes(tooMany))
    emit({
      what: 'login-failed',
      format,
      at,
      text: beforeUser(words.slice(words.indexOf(tooMany))),
      protocol,
      step: 'auth',
      ...who,
    });
  else if (isPlaintextRefusal(words))
    emit({
      what: 'login-failed',
      format,
      at,
      text: `[PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections. ${beforeUser(words)}`,
      protocol,
      step: 'auth',
      ...who,
    });
  else if (words.includes('auth failed') || words.includes('(auth_failed)')) {
    // What the client was told: https://doc.dovecot.org, "Authentication failed." is Dovecot's one answer.
    const said =
      protocol === 'pop3'
        ? '-ERR [AUTH]'
        : protocol === 'imap'
          ? 'NO [AUTHENTICATIONFAILED]'
          : '535 5.7.8';
    const text = `${said} Authentication failed. ${beforeUser(words)}`;
    emit({ what: 'login-failed', format, at, text, protocol, step: 'auth', ...who });
  } else if (words.startsWith('Login: user=<')) {
    if (client !== undefined) emit({ what: 'login', format, at, client });
  } else if (words.includes('(internal failure, '))
    // The password was right, and then the account was disabled or its mail could not be opened.
    emit({
      what: 'login-failed',
      format,
      at,
      text: beforeUser(words),
      protocol,
      step: 'auth',
      ...who,
    });
}

/**
 * Said only to a client that named a SASL mechanism; of LOGIN, USER and PASS on an open connection Dovecot 2.3 says
 * `auth failed` too, but knows no method, since nothing was tried.
 */
function isPlaintextRefusal(words: string): boolean {
  if (words.includes('tried to use disallowed plaintext auth')) return true;
  return words.includes('(auth failed, ') && !/, (?:method=|TLS|secured)/.test(words);
}

function beforeUser(words: string): string {
  const user = words.indexOf(': user=<');
  return user < 0 ? words : words.slice(0, user);
}

/** `lmtp(a@b)<1><x>: msgid=<...>: save failed to mail storage: Quota exceeded (mailbox for user is full)` */
function readLocalDelivery(
  message: string,
  words: string,
  at: number | undefined,
  emit: Emit,
): void {
  const recipient = textBetween(message, '(', ')')?.split(',')[0];
  const id = textBetween(message, 'msgid=<', '>');
  const about = { ...(id !== undefined && { id }), ...(recipient?.includes('@') && { recipient }) };
  if (words.includes(': save failed to ')) {
    const text = words.slice(words.indexOf(': save failed to ') + 2);
    // By default Dovecot answers 552 to what is over quota, and 451 to everything else.
    const what = text.includes(': Quota exceeded') ? 'bounced' : 'deferred';
    emit({ what, format, at, text, ...about });
  } else if (words.includes(': saved mail to ') || words.includes(': stored mail into mailbox '))
    emit({ what: 'delivered', format, at, ...about });
}

/** `auth: Error: ... Temporary authentication failure` and the reasons that only the server may know. */
function readTrouble(message: string, at: number | undefined, emit: Emit): void {
  const error = message.indexOf('Error: ');
  if (error >= 0)
    emit({ what: 'trouble', format, at, text: message.slice(error + 7), step: 'auth' });
}
