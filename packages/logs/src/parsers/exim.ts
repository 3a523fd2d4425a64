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

/** `a@b R=...`, or for a local delivery `user <user@b> R=...`. */
function recipientOf(rest: string): string {
  const end = blankAt(rest, 0);
  const first = rest.slice(0, end).replace(/:$/, '');
  if (!first.includes('@') && rest.charCodeAt(end + 1) === 60)
    return textBetween(rest, '<', '>') ?? first;
  return first;
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
  const text = rest.slice(Math.max(colon < 0 ? rest.indexOf(')') + 1 : colon + 2, 0)).trim();
  // Nothing was tried.
  if (flag === '==' && text.startsWith('retry time not reached')) return;
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

/** `H=host (helo) [ip] F=<a@b> rejected RCPT <c@d>: relay not permitted` · `... authenticator failed for ...: 535 ...` */
function readRefusal(message: string, at: number | undefined, emit: Emit, id?: string): void {
  const rejected = message.indexOf('rejected ');
  if (rejected >= 0 && (message.startsWith('H=') || message.includes(' F=<'))) {
    const temporary = message.startsWith('temporarily ', rejected - 12);
    const words = message.indexOf(': ', rejected);
    if (words < 0) return;
    const sender = textBetween(message, 'F=<', '>');
    const recipient = textBetween(message.slice(rejected, words + 1), 'RCPT <', '>');
    emit({
      what: 'refused',
      format,
      at,
      text: `${temporary ? '451' : '550'} ${message.slice(words + 2)}`,
      ...(id !== undefined && { id }),
      ...(sender !== undefined && { sender }),
      ...(recipient !== undefined && { recipient }),
    });
    return;
  }
  const failed = message.indexOf(' authenticator failed for ');
  if (failed >= 0) {
    const colon = message.indexOf(']: ', failed);
    const sender = textBetween(message, '(set_id=', ')');
    emit({
      what: 'login-failed',
      format,
      at,
      text: message.slice(colon < 0 ? failed + 1 : colon + 3),
      step: 'auth',
      ...(sender !== undefined && { sender }),
    });
  } else if (message.startsWith('TLS error on connection '))
    emit({ what: 'trouble', format, at, text: message, step: 'tls' });
}
