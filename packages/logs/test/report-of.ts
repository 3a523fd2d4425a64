import { LogReader, type LogReport, type ReadLogOptions } from '../src/index.ts';
import { now } from './facts-of.ts';

/** The report on some lines. */
export function reportOf(
  lines: readonly string[],
  options: Partial<ReadLogOptions> = {},
): LogReport {
  const reader = new LogReader({ now, ...options });
  for (const line of lines) reader.read(line);
  return reader.report();
}

/** Lines of a Postfix, a minute apart. */
export function postfixLines(...messages: string[]): string[] {
  return messages.map((message, minute) => {
    const time = `${String(10 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const [daemon = '', ...words] = message.split(' ');
    return `Nov 20 ${time}:00 mx postfix/${daemon}[7]: ${words.join(' ')}`;
  });
}

const unknownUser =
  'host mx.d.example[192.0.2.1] said: 550 5.1.1 <TO>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)';
const greylisted =
  'host mx.d.example[192.0.2.1] said: 450 4.2.0 <TO>: Recipient address rejected: Greylisted (in reply to RCPT TO command)';

export const begin = (id: string) => `cleanup ${id}: message-id=<${id}@b.example>`;
export const from = (id: string, sender = 'a@b.example') =>
  `qmgr ${id}: from=<${sender}>, size=1, nrcpt=1 (queue active)`;
const place = (id: string, to: string) =>
  `smtp ${id}: to=<${to}>, relay=mx.d.example[192.0.2.1]:25, delay=1, delays=0/0/0/1`;
export const sent = (id: string, to = 'c@d.example') =>
  `${place(id, to)}, dsn=2.0.0, status=sent (250 Ok)`;
export const deferred = (id: string, to = 'c@d.example') =>
  `${place(id, to)}, dsn=4.2.0, status=deferred (${greylisted.replace('TO', to)})`;
export const bounced = (id: string, to = 'c@d.example') =>
  `${place(id, to)}, dsn=5.1.1, status=bounced (${unknownUser.replace('TO', to)})`;
export const removed = (id: string) => `qmgr ${id}: removed`;
