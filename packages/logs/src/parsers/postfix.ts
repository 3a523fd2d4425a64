import type { Emit, Fact } from '../fact.ts';
import { textBetween } from '../text-between.ts';

const format = 'postfix';

/** Reads what a Postfix daemon logged (`postfix/smtp`: `smtp`). Forms: postconf(5) and https://www.postfix.org/DEBUG_README.html */
export function readPostfix(
  daemon: string,
  message: string,
  at: number | undefined,
  emit: Emit,
): void {
  switch (daemon) {
    case 'smtpd':
    case 'postscreen':
      readServer(message, at, emit);
      return;
    case 'qmgr':
      readQueue(message, at, emit);
      return;
    case 'cleanup':
      readCleanup(message, at, emit);
      return;
    case 'anvil':
    case 'pickup':
    case 'scache':
    case 'tlsproxy':
    case 'master':
      return;
    default:
      readDelivery(message, at, emit);
  }
}

/** Where the queue id at the start ends (the colon), or -1. */
function endOfId(message: string): number {
  for (let at = 0; at < 24; at++) {
    const code = message.charCodeAt(at);
    if (code === 58) return at >= 5 && message.charCodeAt(at + 1) === 32 ? at : -1;
    const alphanumeric =
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!alphanumeric) return -1;
  }
  return -1;
}

/** `4ABC: from=<a@b>, size=1, nrcpt=1 (queue active)` · `4ABC: removed` · `4ABC: from=<a@b>, status=expired, ...` */
function readQueue(message: string, at: number | undefined, emit: Emit): void {
  const end = endOfId(message);
  if (end < 0) return;
  const id = message.slice(0, end);
  if (message.startsWith('removed', end + 2)) {
    emit({ what: 'end', format, at, id });
    return;
  }
  if (!message.startsWith('from=<', end + 2)) {
    readDelivery(message, at, emit);
    return;
  }
  const close = message.indexOf('>,', end + 8);
  if (close < 0) return;
  const what = message.startsWith(' status=', close + 2) ? 'expired' : 'from';
  emit({ what, format, at, id, sender: message.slice(end + 8, close) });
}

/** `4ABC: message-id=<...>` begins a message; `4ABC: milter-reject: END-OF-MESSAGE from ...` refuses it. */
function readCleanup(message: string, at: number | undefined, emit: Emit): void {
  const end = endOfId(message);
  if (end < 0) return;
  if (message.startsWith('message-id=', end + 2))
    emit({ what: 'begin', format, at, id: message.slice(0, end) });
  else readRefusal(message, end, at, emit);
}

/** `NOQUEUE: reject: RCPT from host[ip]: 554 5.7.1 <x>: Relay access denied; from=<> to=<> proto=ESMTP helo=<>` */
function readServer(message: string, at: number | undefined, emit: Emit): void {
  const first = message.charCodeAt(0);
  // connect from, disconnect from, lost connection
  if (first === 99 || first === 100 || first === 108) return;
  if (first === 119) {
    readWarning(message, at, emit);
    return;
  }
  const end = message.indexOf(':');
  if (end <= 0) return;
  if (message.startsWith('client=', end + 2)) readSignIn(message, end, at, emit);
  else readRefusal(message, end, at, emit);
}

/** `4ABC: client=host[ip], sasl_method=PLAIN, sasl_username=x` */
function readSignIn(message: string, end: number, at: number | undefined, emit: Emit): void {
  const open = message.indexOf('[', end);
  const close = message.indexOf(']', open);
  if (open < 0 || close < 0 || message.indexOf(', sasl_username=', close) < 0) return;
  emit({ what: 'login', format, at, client: message.slice(open + 1, close) });
}

function readRefusal(message: string, end: number, at: number | undefined, emit: Emit): void {
  const reject = message.startsWith('reject: ', end + 2);
  if (!reject && !message.startsWith('milter-reject: ', end + 2)) return;
  const from = message.indexOf(' from ', end);
  const start = message.indexOf(': ', from);
  if (from < 0 || start < 0) return;
  const fields = message.lastIndexOf('; from=<');
  const sender = textBetween(message, 'from=<', '>', Math.max(fields, start));
  const recipient = textBetween(message, ' to=<', '>', Math.max(fields, start));
  const id = message.startsWith('NOQUEUE') ? undefined : message.slice(0, end);
  emit({
    what: 'refused',
    format,
    at,
    text: message.slice(start + 2, fields < 0 ? undefined : fields),
    ...(id !== undefined && { id }),
    ...(sender !== undefined && { sender }),
    ...(recipient !== undefined && { recipient }),
  });
}

/** `warning: host[ip]: SASL LOGIN authentication failed: ..., sasl_username=x` · `warning: TLS library problem: ...` */
function readWarning(message: string, at: number | undefined, emit: Emit): void {
  const sasl = message.indexOf(': SASL ');
  if (sasl > 0 && message.includes(' authentication failed', sasl)) {
    // What the client was told; the words behind it are those of the SASL library.
    const text = `535 5.7.8 Error: authentication failed: ${message.slice(sasl + 2)}`;
    const user = textBetween(`${message},`, 'sasl_username=', ',');
    const open = message.lastIndexOf('[', sasl);
    const client = open < 0 ? undefined : textBetween(message, '[', ']', open);
    emit({
      what: 'login-failed',
      format,
      at,
      text,
      step: 'auth',
      ...(user !== undefined && { user }),
      ...(client !== undefined && { client }),
    });
  } else if (message.startsWith('warning: TLS library problem: '))
    emit({ what: 'trouble', format, at, text: message.slice(30), step: 'tls' });
}

/** `4ABC: to=<a@b>, relay=mx.b[1.2.3.4]:25, delay=1, delays=..., dsn=5.1.1, status=bounced (host ... said: ...)` */
function readDelivery(message: string, at: number | undefined, emit: Emit): void {
  const end = endOfId(message);
  if (end < 0 || !message.startsWith('to=<', end + 2)) return;
  const close = message.indexOf('>, ', end + 6);
  if (close < 0) return;
  const recipient = message.slice(end + 6, close);
  const status = message.indexOf(', status=', close);
  if (status < 0) return;
  const what = kindOf(message, status + 9);
  if (!what) return;
  const id = message.slice(0, end);
  if (what === 'delivered') {
    emit({ what, format, at, id, recipient });
    return;
  }
  const relay = relayOf(message, close, status);
  const text = textOf(message, status);
  emit({ what, format, at, id, recipient, text, ...(relay !== undefined && { relay }) });
}

/** `sent`, `deferred`, `bounced`; the answers to address probes (`deliverable`) are none. */
function kindOf(message: string, at: number): Fact['what'] | undefined {
  if (message.startsWith('sent', at)) return 'delivered';
  if (message.startsWith('deferred', at)) return 'deferred';
  if (message.startsWith('bounced', at)) return 'bounced';
  return message.startsWith('expired', at) ? 'expired' : undefined;
}

function relayOf(message: string, from: number, to: number): string | undefined {
  const relay = message.indexOf(', relay=', from);
  if (relay < 0 || relay > to) return undefined;
  const start = relay + 8;
  const bracket = message.indexOf('[', start);
  const comma = message.indexOf(',', start);
  const end = bracket > 0 && bracket < comma ? bracket : comma;
  const host = message.slice(start, end);
  return host === 'none' || host === '' ? undefined : host;
}

function textOf(message: string, status: number): string {
  const open = message.indexOf(' (', status);
  if (open < 0) return message.slice(status + 9);
  const close = message.lastIndexOf(')');
  return message.slice(open + 2, close > open ? close : undefined);
}
