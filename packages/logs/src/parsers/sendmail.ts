import type { Emit, Fact } from '../fact.ts';
import { textAfter, textBetween } from '../text-between.ts';

const format = 'sendmail';

/** Reads what sendmail logged at its default level. Forms: "Sendmail Installation and Operation Guide", 2.1 The System Log. */
export function readSendmail(message: string, at: number | undefined, emit: Emit): void {
  const end = message.indexOf(': ');
  if (end < 8 || end > 24) return;
  const id = message.slice(0, end);
  if (message.startsWith('from=', end + 2)) {
    const sender = message.slice(end + 7, endOfField(message, end + 7));
    emit({ what: 'begin', format, at, id, sender: withoutBrackets(sender) });
  } else if (message.startsWith('to=', end + 2)) readDelivery(message, end, at, id, emit);
  else if (message.startsWith('ruleset=', end + 2)) readRefusal(message, at, id, emit);
  else if (message.startsWith('done; ', end + 2)) emit({ what: 'end', format, at, id });
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

/** `ruleset=check_rcpt, arg1=<a@b>, relay=host [ip], reject=550 5.7.1 <a@b>... Relaying denied` */
function readRefusal(message: string, at: number | undefined, id: string, emit: Emit): void {
  const reject = message.indexOf(', reject=');
  if (reject < 0) return;
  const address = textBetween(message, ', arg1=', ',');
  const isSender = message.includes('ruleset=check_mail');
  emit({
    what: 'refused',
    format,
    at,
    id,
    text: message.slice(reject + 9),
    ...(address !== undefined && {
      [isSender ? 'sender' : 'recipient']: withoutBrackets(address),
    }),
  });
}

/** A field ends at a comma and a blank. */
function endOfField(message: string, from: number): number {
  const end = message.indexOf(', ', from);
  return end < 0 ? message.length : end;
}

function withoutBrackets(address: string): string {
  return address.startsWith('<') && address.endsWith('>') ? address.slice(1, -1) : address;
}
