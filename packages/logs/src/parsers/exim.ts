import type { Emit } from '../fact.ts';
import type { LogClock } from '../log-clock.ts';
import { textBetween } from '../text-between.ts';

const format = 'exim';

/** Whether a line begins as Exim's main log does: `2026-11-22 10:00:00`. */
export function isEximLine(line: string): boolean {
  return (
    line.charCodeAt(4) === 45 &&
    line.charCodeAt(7) === 45 &&
    line.charCodeAt(10) === 32 &&
    line.charCodeAt(13) === 58
  );
}

/**
 * Reads a line of the main log, with the options `log_selector` adds (pid, zone, milliseconds).
 * https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html
 */
export function readExim(line: string, clock: LogClock, emit: Emit): boolean {
  const time = timeOf(line, clock);
  if (!time) return false;
  let start = time.end + 1;
  if (line.charCodeAt(start) === 91) start = line.indexOf('] ', start) + 2;
  readEximMessage(line.slice(start), time.time, emit);
  return true;
}

/** Exim writes its zone behind a blank: `10:00:00 +0100`. */
function timeOf(line: string, clock: LogClock): ReturnType<LogClock['iso']> {
  const time = clock.iso(line);
  if (!time) return undefined;
  const sign = line.charCodeAt(time.end + 1);
  if (sign !== 43 && sign !== 45) return time;
  const zoned = clock.iso(line.slice(0, time.end) + line.slice(time.end + 1, time.end + 6));
  return zoned && { time: zoned.time, end: time.end + 6 };
}

/** What stands behind the time. */
export function readEximMessage(message: string, at: number | undefined, emit: Emit): void {
  const end = endOfId(message);
  if (end < 0) {
    readRefusal(message, at, emit);
    return;
  }
  const id = message.slice(0, end);
  const flag = message.slice(end + 1, end + 3);
  const rest = message.slice(end + 4);
  if (flag === '<=') {
    const sender = rest.slice(0, blankAt(rest, 0));
    emit({ what: 'begin', format, at, id, sender: sender === '<>' ? '' : sender });
    readSignIn(rest, at, emit);
  } else if (flag === '=>' || flag === '->' || flag === '>>')
    emit({ what: 'delivered', format, at, id, recipient: recipientOf(rest) });
  else if (flag === '==' || flag === '**') readFailure(flag, rest, at, id, emit);
  else if (message.startsWith('Completed', end + 1)) emit({ what: 'end', format, at, id });
  else readRefusal(message.slice(end + 1), at, emit, id);
}

/** `1tEeee-0000Ab-CD`, and since Exim 4.97 `1tEeee-000000000Ab-CDEF`. */
function endOfId(message: string): number {
  if (message.charCodeAt(6) !== 45) return -1;
  const end = message.indexOf(' ');
  return (end === 16 && message.charCodeAt(13) === 45) ||
    (end === 23 && message.charCodeAt(18) === 45)
    ? end
    : -1;
}

function blankAt(text: string, from: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 ? text.length : blank;
}

/**
 * `a@b R=...`; for a local delivery `user <alias@b> R=...`, of which a failure says `user@b <alias@b>`; for a pipe, a
 * file or an automatic answer `|command with words <a@b>`.
 */
function recipientOf(rest: string): string {
  const first = rest.slice(0, blankAt(rest, 0)).replace(/:$/, '');
  const isAddress = !'|/:>'.includes(rest.charAt(0));
  if (isAddress && first.includes('@')) return first;
  const parent = textBetween(rest, ' <', '>');
  const domain = parent?.lastIndexOf('@') ?? -1;
  if (parent === undefined || domain < 0) return first;
  return isAddress ? first + parent.slice(domain) : parent;
}

/** `a@b R=dnslookup T=remote_smtp defer (-44) H=mx [ip]: ...` · `a@b ... H=mx [ip]: SMTP error from remote ...` */
function readFailure(
  flag: string,
  rest: string,
  at: number | undefined,
  id: string,
  emit: Emit,
): void {
  const colon = rest.indexOf(': ');
  const defer = rest.indexOf(' defer (');
  const said = rest.slice(Math.max(colon < 0 ? rest.indexOf(')') + 1 : colon + 2, 0));
  const text = said.replace(/(?: [DQ]T=\S+)+$/, '').trim();
  // Nothing was tried.
  if (flag === '==' && /^retry time not (?:yet )?reached/i.test(text)) return;
  const relay = textBetween(rest, ' H=', ' ');
  const sender = textBetween(rest.slice(0, colon < 0 ? undefined : colon), ' F=<', '>');
  const gaveUp = text.includes('retry timeout exceeded');
  const what = flag === '==' || (defer > 0 && defer < colon) ? 'deferred' : 'bounced';
  emit({
    what: gaveUp && what === 'bounced' ? 'expired' : what,
    format,
    at,
    id,
    recipient: recipientOf(rest),
    text,
    ...(relay !== undefined && { relay }),
    ...(sender !== undefined && { sender }),
  });
}

/** `a@b H=host (helo) [ip]:port P=esmtpsa A=login:name S=9` */
function readSignIn(rest: string, at: number | undefined, emit: Emit): void {
  const host = rest.indexOf(' H=');
  if (host < 0 || !rest.includes(' A=', host)) return;
  const client = clientOf(rest.slice(host, rest.indexOf(' P=', host)));
  if (client !== undefined) emit({ what: 'login', format, at, client });
}

/** `host (helo) [ip]`, with a port behind it, and an interface behind that, where `log_selector` says so. */
function clientOf(words: string): string | undefined {
  const local = words.indexOf(' I=[');
  const remote = local < 0 ? words : words.slice(0, local);
  return textBetween(remote, '[', ']', remote.lastIndexOf(' ['));
}

/** A refusal, a failed login, or a broken TLS connection. */
function readRefusal(message: string, at: number | undefined, emit: Emit, id?: string): void {
  const rejected = message.indexOf('rejected ');
  if (rejected >= 0 && isOurs(message, rejected)) {
    readRejection(message, rejected, at, emit, id);
    return;
  }
  const failed = message.indexOf(' authenticator failed for ');
  if (failed >= 0) {
    const colon = message.indexOf(': ', failed);
    const user = textBetween(message, '(set_id=', ')');
    const client = clientOf(message.slice(failed, colon < 0 ? undefined : colon));
    emit({
      what: 'login-failed',
      format,
      at,
      text: message.slice(colon < 0 ? failed + 1 : colon + 2),
      step: 'auth',
      ...(user !== undefined && { user }),
      ...(client !== undefined && { client }),
    });
  } else if (message.startsWith('TLS error on connection '))
    emit({ what: 'trouble', format, at, text: message, step: 'tls' });
}

/** Whether this server rejected something: another one's words stand behind `H=host [ip]: `. */
function isOurs(message: string, rejected: number): boolean {
  const colon = message.indexOf(': ');
  if (colon >= 0 && colon < rejected) return false;
  return (
    message.startsWith('H=') || message.includes(' F=<') || message.startsWith('rejected MAIL FROM')
  );
}

/** `H=host (helo) [ip] F=<a@b> rejected RCPT <c@d>: relay not permitted` · `rejected MAIL FROM:<a@b> H=... [ip]: message too big: ...` */
function readRejection(
  message: string,
  rejected: number,
  at: number | undefined,
  emit: Emit,
  id?: string,
): void {
  const words = message.indexOf(': ', rejected);
  if (words < 0) return;
  const command = message.slice(rejected, words + 1);
  const sender = textBetween(message, 'F=<', '>') ?? /MAIL (?:FROM:)?<(.*?)>/.exec(command)?.[1];
  const recipient = textBetween(command, 'RCPT <', '>');
  emit({
    what: 'refused',
    format,
    at,
    text: answerOf(message, rejected, words),
    ...(id !== undefined && { id }),
    ...(sender !== undefined && { sender }),
    ...(recipient !== undefined && { recipient }),
  });
}

/** The log does not tell the code; these are what Exim answers by default. */
function answerOf(message: string, rejected: number, words: number): string {
  const said = message.slice(words + 2);
  if (message.startsWith('temporarily ', rejected - 12)) return `451 ${said}`;
  if (said.startsWith('message too big')) return `552 ${said}`;
  // Recipients are verified in domains that mail is taken for: what has no route there is a user, not the domain.
  const isUser = said === 'Unrouteable address' && message.startsWith('RCPT', rejected + 9);
  return isUser ? `550 5.1.1 User unknown: ${said}` : `550 ${said}`;
}
