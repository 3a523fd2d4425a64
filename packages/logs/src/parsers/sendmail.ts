import type { Emit, Fact } from '../fact.ts';
import { textAfter, textBetween } from '../text-between.ts';

const format = 'sendmail';

/** Reads what sendmail logged at its default level. Forms: "Sendmail Installation and Operation Guide", 2.1 The System Log. */
export function readSendmail(message: string, at: number | undefined, emit: Emit): void {
  // Who is refused before a message begins has no id.
  if (message.startsWith('ruleset=')) {
    readRefusal(message, at, undefined, emit);
    return;
  }
  const end = message.indexOf(': ');
  if (end < 8 || end > 24) return;
  const id = message.slice(0, end);
  if (message.startsWith('from=', end + 2)) {
    const sender = message.slice(end + 7, endOfField(message, end + 7));
    emit({ what: 'begin', format, at, id, sender: withoutBrackets(sender) });
  } else if (message.startsWith('to=', end + 2)) readDelivery(message, end, at, id, emit);
  else if (message.startsWith('ruleset=', end + 2)) readRefusal(message, at, id, emit);
  else if (message.startsWith('done; ', end + 2)) emit({ what: 'end', format, at, id });
  else if (message.startsWith('<', end + 2)) readUnknownUser(message.slice(end + 2), at, id, emit);
}

/** `to=<a@b>,<c@d>, ctladdr=..., mailer=esmtp, relay=mx.b. [ip], dsn=5.1.1, reply=550 ..., stat=User unknown` */
function readDelivery(
  message: string,
  end: number,
  at: number | undefined,
  id: string,
  emit: Emit,
): void {
  const stat = message.lastIndexOf(', stat=');
  if (stat < 0) return;
  const said = message.slice(stat + 7);
  const what = kindOf(said);
  if (!what) return;
  const relay = textAfter(message, ', relay=', ' ,')?.replace(/\.$/, '');
  const dsn = textAfter(message, ', dsn=', ',');
  const reply = textBetween(message, ', reply=', ', stat=');
  const recipients = message.slice(end + 5, endOfField(message, end + 5)).split(',');
  for (const recipient of recipients)
    emit({
      what,
      format,
      at,
      id,
      recipient: withoutBrackets(recipient),
      ...(what !== 'delivered' && { text: reply ?? `${dsn ?? ''} ${said}`.trim() }),
      ...(relay && !relay.startsWith('[') && { relay }),
    });
}

function kindOf(said: string): Fact['what'] | undefined {
  if (said.startsWith('Sent')) return 'delivered';
  if (said.startsWith('queued')) return undefined;
  return said.startsWith('Deferred') || said.startsWith('Transient') ? 'deferred' : 'bounced';
}

/** What the first argument of a ruleset is; that of `check_relay` is a host. */
const argument: Readonly<Record<string, 'sender' | 'recipient'>> = {
  check_mail: 'sender',
  check_rcpt: 'recipient',
};

/** `ruleset=check_rcpt, arg1=<a@b>, relay=host [ip], reject=550 5.7.1 <a@b>... Relaying denied` */
function readRefusal(
  message: string,
  at: number | undefined,
  id: string | undefined,
  emit: Emit,
): void {
  const reject = message.indexOf(', reject=');
  if (reject < 0) return;
  const address = textBetween(message, ', arg1=', ',');
  const role = argument[textBetween(message, 'ruleset=', ',') ?? ''];
  emit({
    what: 'refused',
    format,
    at,
    text: message.slice(reject + 9),
    ...(id !== undefined && { id }),
    ...(address !== undefined && role !== undefined && { [role]: withoutBrackets(address) }),
  });
}

/** `<a@b>... User unknown`: what a recipient without a mailbox here was answered. */
function readUnknownUser(words: string, at: number | undefined, id: string, emit: Emit): void {
  const recipient = textBetween(words, '<', '>... User unknown');
  if (recipient !== undefined)
    emit({ what: 'refused', format, at, id, recipient, text: `550 5.1.1 ${words}` });
}

/** A field ends at a comma and a blank. */
function endOfField(message: string, from: number): number {
  const end = message.indexOf(', ', from);
  return end < 0 ? message.length : end;
}

function withoutBrackets(address: string): string {
  return address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address;
}
