import type { Emit, Fact } from '../fact.ts';
import { textBetween } from '../text-between.ts';

const format = 'opensmtpd';

/** Reads what OpenSMTPD 6.4 and later logs: `<session> mta delivery evpid=... key="value"`. Forms: smtpd(8), smtpd.conf(5) */
export function readOpenSmtpd(message: string, at: number | undefined, emit: Emit): void {
  const words = message.slice(message.indexOf(' ') + 1);
  if (words.startsWith('mta delivery ') || words.startsWith('mda delivery '))
    readDelivery(words, at, emit);
  else if (words.startsWith('smtp envelope ')) readEnvelope(words, at, emit);
  else if (words.startsWith('Expire for ')) readExpiry(words, at, emit);
  else if (words.startsWith('smtp failed-command ')) readRefusal(words, at, emit);
  else if (words.startsWith('smtp authentication ')) readLogin(words, at, emit);
}

/** A message id is the first half of the envelope ids of its recipients. */
function messageOf(words: string): string | undefined {
  return field(words, 'evpid')?.slice(0, 8);
}

function readEnvelope(words: string, at: number | undefined, emit: Emit): void {
  const id = messageOf(words);
  const sender = address(words, ' from=<');
  if (id !== undefined)
    emit({ what: 'from', format, at, id, ...(sender !== undefined && { sender }) });
}

function readDelivery(words: string, at: number | undefined, emit: Emit): void {
  const what = kindOf(field(words, 'result'));
  if (!what) return;
  const id = messageOf(words);
  const sender = address(words, ' from=<');
  const recipient = address(words, ' to=<');
  const relay = textBetween(field(words, 'relay') ?? '', '(', ')');
  const text = field(words, 'stat', true);
  emit({
    what,
    format,
    at,
    ...(id !== undefined && { id }),
    ...(sender !== undefined && { sender }),
    ...(recipient !== undefined && { recipient }),
    ...(relay !== undefined && { relay }),
    ...(what !== 'delivered' && text !== undefined && { text }),
  });
}

function kindOf(result: string | undefined): Fact['what'] | undefined {
  switch (result?.toLowerCase()) {
    case 'ok':
      return 'delivered';
    case 'tempfail':
      return 'deferred';
    case 'permfail':
      return 'bounced';
    default:
      return undefined;
  }
}

/** `relay: Expire for 1a2b3c4d5e6f7a8b: from=<a@b>, to=<c@d>, rcpt=<->, delay=4d, stat=Envelope expired` */
function readExpiry(words: string, at: number | undefined, emit: Emit): void {
  const recipient = address(words, ' to=<');
  const text = field(words, 'stat', true) ?? '';
  emit({
    what: 'expired',
    format,
    at,
    id: words.slice(11, 19),
    text,
    ...(recipient !== undefined && { recipient }),
  });
}

/** `smtp failed-command command="RCPT TO:<x@y>" result="550 Invalid recipient: <x@y>"` */
function readRefusal(words: string, at: number | undefined, emit: Emit): void {
  const text = field(words, 'result');
  // A refused login has a line of its own; a command out of place, or an unknown one, refuses no mail.
  if (text === undefined || text.startsWith('535') || /^50[0-4] 5\.5\./.test(text)) return;
  const command = field(words, 'command') ?? '';
  const recipient = address(command, 'RCPT TO:<');
  const sender = address(command, 'MAIL FROM:<');
  const failedLogin = command.startsWith('AUTH');
  emit({
    what: failedLogin ? 'login-failed' : 'refused',
    format,
    at,
    text,
    ...(recipient !== undefined && { recipient }),
    ...(sender !== undefined && { sender }),
    ...(failedLogin && { step: 'auth' as const }),
  });
}

/** `smtp authentication user=x result=permfail` */
function readLogin(words: string, at: number | undefined, emit: Emit): void {
  if (field(words, 'result') !== 'permfail') return;
  const user = field(words, 'user');
  emit({
    what: 'login-failed',
    format,
    at,
    text: '535 Authentication failed',
    step: 'auth',
    ...(user !== undefined && { user }),
  });
}

/** The value of a key, with or without quotes; without them the last one goes on to the end of the line. */
function field(words: string, name: string, isLast = false): string | undefined {
  const found = words.indexOf(` ${name}=`);
  if (found < 0) return undefined;
  const start = found + name.length + 2;
  if (words.charCodeAt(start) === 34) {
    // Quotes inside are not escaped: a value ends at a quote before a blank and a key, or at the end of the line.
    for (let end = words.indexOf('"', start + 1); end > 0; end = words.indexOf('"', end + 1))
      if (end === words.length - 1 || /^" [a-z-]+=/.test(words.slice(end, end + 24)))
        return words.slice(start + 1, end);
    return words.slice(start + 1);
  }
  const end = isLast ? -1 : words.indexOf(' ', start);
  return words.slice(start, end < 0 ? undefined : end);
}

function address(words: string, before: string): string | undefined {
  return textBetween(words, before, '>');
}
