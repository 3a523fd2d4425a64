import { expect, test } from 'vitest';
import { postfixLines, reportOf } from '../test/report-of.ts';

const letters = (value: number) =>
  [...value.toString(10)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('');
const strange = (text: string) =>
  `smtp AAAAA1: to=<c@d.example>, relay=mx.d.example[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (host mx.d.example[192.0.2.1] said: 5xx the kettle is ${text})`;

test('of too many texts that no rule knows those met most often stay, and every attempt is in a sum', () => {
  const messages: string[] = [];
  for (let at = 0; at < 2500; at++) {
    messages.push(strange(letters(at)));
    if (at % 10 === 0) messages.push(strange('often'));
  }
  const { unknown, otherUnknown, totals } = reportOf(
    messages.map((message) => postfixLines(message)[0] ?? ''),
  );
  expect(unknown.length).toBeGreaterThanOrEqual(1000);
  expect(unknown.length).toBeLessThanOrEqual(2000);
  expect(unknown[0]).toMatchObject({ text: expect.stringContaining('often'), attempts: 250 });
  const shown = unknown.reduce((sum, { attempts }) => sum + attempts, 0);
  expect(shown + otherUnknown).toBe(totals.bounced);
  expect(totals.bounced).toBe(2750);
});

test('names beyond those that are shown are in a sum', () => {
  const reject = (at: number) =>
    `smtpd NOQUEUE: reject: RCPT from x[192.0.2.7]: 554 5.7.1 <c@d.example>: Relay access denied; from=<a@s${at}.example> to=<c@d.example> proto=ESMTP helo=<x>`;
  const { causes } = reportOf(
    Array.from({ length: 3000 }, (_, at) => postfixLines(reject(at))[0] ?? ''),
  );
  const [cause] = causes;
  expect(cause?.senders).toHaveLength(20);
  expect([cause?.messages, cause?.otherSenders, cause?.otherProviders]).toEqual([3000, 2980, 2980]);
});
