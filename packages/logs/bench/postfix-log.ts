import { closeSync, openSync, writeSync } from 'node:fs';

/** A generator of numbers that is the same on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const relays = [
  ['gmail.com', 'gmail-smtp-in.l.google.com', '142.250.102.27'],
  ['qq.com', 'mx3.qq.com', '183.57.48.35'],
  ['163.com', '163mx01.mxmail.netease.com', '220.197.33.201'],
  ['outlook.com', 'outlook-com.olc.protection.outlook.com', '52.101.68.5'],
  ['yahoo.com', 'mta5.am0.yahoodns.net', '67.195.204.73'],
  ['customer.example', 'mx.customer.example', '192.0.2.25'],
] as const;

const failures = [
  (to: string) =>
    `550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. ${to} a640c23a62f3a-aa20e083f0asi${to.length}345566b.118 - gsmtp (in reply to RCPT TO command)`,
  () =>
    '550 5.7.1 Service unavailable; client [198.51.100.7] blocked using zen.spamhaus.org (in reply to RCPT TO command)',
  (to: string) =>
    `552 5.2.2 <${to}>: Mailbox is full / quota exceeded (in reply to RCPT TO command)`,
] as const;
const delays = [
  () => '450 4.2.0 Greylisted, please try again in 300 seconds (in reply to RCPT TO command)',
  () => '421 4.7.0 Try again later, closing connection. (in reply to MAIL FROM command)',
  () => "452 4.2.2 The recipient's inbox is out of storage space (in reply to RCPT TO command)",
] as const;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes a log as a relay's Postfix does: mail in and out, retries, refusals, failed logins; always the same one. */
export function writePostfixLog(path: string, count: number): void {
  const chance = random(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const file = openSync(path, 'w');
  let time = Date.UTC(2026, 9, 20);
  let lines = 0;
  let text = '';
  const stamp = () => {
    const date = new Date(time);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  };
  const log = (program: string, message: string) => {
    text += `${stamp()} relay1 postfix/${program}[${10000 + (lines % 50)}]: ${message}\n`;
    lines++;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  };
  const waiting: { id: string; from: string; to: string; relay: (typeof relays)[number] }[] = [];
  while (lines < count) {
    time += Math.floor(chance() * (2_600_000_000 / count) * 13);
    const client = `app${Math.floor(chance() * 40)}.example.net[10.0.${Math.floor(chance() * 250)}.${Math.floor(chance() * 250)}]`;
    const what = chance();
    if (what < 0.06) {
      log('smtpd', `connect from unknown[203.0.113.${Math.floor(chance() * 250)}]`);
      log(
        'smtpd',
        `NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 554 5.7.1 <u${Math.floor(chance() * 9999)}@elsewhere.example>: Relay access denied; from=<spam${Math.floor(chance() * 99)}@bulk.example> to=<u@elsewhere.example> proto=ESMTP helo=<friend>`,
      );
      log(
        'smtpd',
        'disconnect from unknown[203.0.113.9] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4',
      );
      continue;
    }
    if (what < 0.1) {
      log(
        'smtpd',
        `warning: unknown[203.0.113.${Math.floor(chance() * 250)}]: SASL LOGIN authentication failed: UGFzc3dvcmQ6`,
      );
      continue;
    }
    const id = Math.floor(chance() * 0xffffffffff)
      .toString(16)
      .toUpperCase()
      .padStart(11, '0');
    const from = `sender${Math.floor(chance() * 500)}@shop${Math.floor(chance() * 20)}.example.net`;
    const relay = pick(relays);
    const to = `user${Math.floor(chance() * 50_000)}@${relay[0]}`;
    log('smtpd', `connect from ${client}`);
    log('smtpd', `${id}: client=${client}, sasl_method=PLAIN, sasl_username=app@example.net`);
    log('cleanup', `${id}: message-id=<${id.toLowerCase()}.${lines}@example.net>`);
    log(
      'qmgr',
      `${id}: from=<${from}>, size=${1000 + Math.floor(chance() * 90_000)}, nrcpt=1 (queue active)`,
    );
    log(
      'smtpd',
      `disconnect from ${client} ehlo=2 starttls=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=8`,
    );
    attempt(id, from, to, relay, false);
    const retried = chance() < 0.12 ? waiting.shift() : undefined;
    if (retried) {
      log('qmgr', `${retried.id}: from=<${retried.from}>, size=2000, nrcpt=1 (queue active)`);
      attempt(retried.id, retried.from, retried.to, retried.relay, true);
    }
  }
  writeSync(file, text);
  closeSync(file);

  function attempt(
    id: string,
    from: string,
    to: string,
    relay: (typeof relays)[number],
    again: boolean,
  ): void {
    const [, host, ip] = relay;
    const place = `to=<${to}>, relay=${host}[${ip}]:25, delay=1.${Math.floor(chance() * 99)}, delays=0.05/0.01/0.6/0.8`;
    const luck = chance();
    if (luck < 0.85) {
      log(
        'smtp',
        `${id}: ${place}, dsn=2.0.0, status=sent (250 2.0.0 OK  1732233600 ${id.toLowerCase()} - gsmtp)`,
      );
      log('qmgr', `${id}: removed`);
    } else if (luck < 0.94) {
      log(
        'smtp',
        `${id}: ${place}, dsn=4.7.0, status=deferred (host ${host}[${ip}] said: ${pick(delays)()})`,
      );
      if (!again) waiting.push({ id, from, to, relay });
    } else {
      log(
        'smtp',
        `${id}: ${place}, dsn=5.1.1, status=bounced (host ${host}[${ip}] said: ${pick(failures)(to)})`,
      );
      log('qmgr', `${id}: removed`);
    }
  }
}
