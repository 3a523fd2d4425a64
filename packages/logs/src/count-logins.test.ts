import { describe, expect, test } from 'vitest';
import { now } from '../test/facts-of.ts';
import { postfixLines, reportOf } from '../test/report-of.ts';
import { LogReader } from './log-reader.ts';

const failed = (ip: string, user?: string) =>
  `smtpd warning: unknown[${ip}]: SASL LOGIN authentication failed: UGFzc3dvcmQ6${user === undefined ? '' : `, sasl_username=${user}`}`;
const signedIn = (ip: string) =>
  `smtpd 4XyzAB1cdE: client=unknown[${ip}], sasl_method=PLAIN, sasl_username=anna@example.com`;
const times = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));
const [one, other] = ['203.0.113.9', '2001:db8::9'];

describe('who failed to sign in', () => {
  test.each([
    ['many without a name', times(20, () => failed(one)), 'guessing'],
    ['fewer without a name', times(19, () => failed(one)), 'unclear'],
    ['four names', times(4, (at) => failed(one, `name${at}`)), 'guessing'],
    ['three names', times(3, (at) => failed(one, `name${at}`)), 'unclear'],
    ['one name, often: an old password', times(300, () => failed(one, 'anna')), 'unclear'],
    ['signed in afterwards', [failed(one, 'anna'), signedIn(one)], 'user'],
    ['signed in before', [signedIn(one), ...times(30, () => failed(one))], 'user'],
    [
      'many names and a login',
      [signedIn(one), ...times(9, (at) => failed(one, `${at}`))],
      'unclear',
    ],
    ['somebody else signed in', [signedIn(other), ...times(20, () => failed(one))], 'guessing'],
  ])('%s', (_, messages, kind) => {
    const { logins, totals } = reportOf(postfixLines(...messages));
    expect(logins.clients).toMatchObject([{ address: one, attempts: totals.loginFailed, kind }]);
    expect(logins).toMatchObject({ guessing: 0, user: 0, unclear: 0, [kind]: totals.loginFailed });
  });

  test('each program names the address in its own way', () => {
    const { logins } = reportOf([
      ...postfixLines(failed(other)),
      'Nov 20 10:00:00 mx dovecot: imap-login: Disconnected: Connection closed (auth failed, 1 attempts in 2 secs): user=<x>, method=PLAIN, rip=198.51.100.7, lip=192.0.2.1, session=<a>',
      'Nov 20 10:00:00 mx dovecot: imap-login: Login: user=<x>, method=PLAIN, rip=198.51.100.7, lip=192.0.2.1, TLS, session=<a>',
      '2026-11-20 10:00:00 plain authenticator failed for (friend) [198.51.100.8]:4711 I=[192.0.2.1]:25: 535 Incorrect authentication data (set_id=x)',
      '2026-11-20 10:00:00 1tEeee-0000Ab-CD <= a@example.com H=h.example (x) [198.51.100.8]:4711 I=[192.0.2.1]:25 P=esmtpsa A=plain:x S=9',
      'Nov 20 10:00:00 mx smtpd[1]: 0a smtp authentication user=x result=permfail',
    ]);
    expect(logins.clients.map(({ address, kind }) => [address, kind])).toEqual([
      ['198.51.100.7', 'user'],
      ['198.51.100.8', 'user'],
      [other, 'unclear'],
    ]);
    expect(logins).toMatchObject({ guessing: 0, user: 2, unclear: 2, otherAttempts: 1 });
  });

  test('a login name is no sender, whether it looks like an address or not', () => {
    const { causes } = reportOf(postfixLines(failed(one, 'anna'), failed(one, 'a@gmail.com')));
    expect(causes).toMatchObject([{ messages: 2, senders: [], providers: [] }]);
  });

  test('addresses beyond those that are kept stay in the sum', () => {
    const lines = times(5000, (at) => postfixLines(failed(`10.${at >> 8}.${at & 255}.1`))[0] ?? '');
    const often = times(50, () => postfixLines(failed(one))[0] ?? '');
    const { logins } = reportOf([...lines.slice(0, 2500), ...often, ...lines.slice(2500)]);
    expect(logins.clients).toHaveLength(20);
    expect(logins.clients[0]).toMatchObject({ address: one, attempts: 50, kind: 'guessing' });
    expect(logins.guessing + logins.unclear).toBe(5050);
    expect(logins.otherAttempts).toBe(5050 - 50 - 19);
  });
});

test('parts of a log say the same as one reading, wherever it is cut', () => {
  const lines = postfixLines(
    failed(one),
    signedIn(one),
    ...times(25, () => failed(other)),
    failed(one, 'anna'),
  );
  for (let cut = 0; cut <= lines.length; cut++) {
    const reader = new LogReader({ now });
    const part = new LogReader({ now, continues: true });
    for (const line of lines.slice(0, cut)) reader.read(line);
    for (const line of lines.slice(cut)) part.read(line);
    reader.merge(structuredClone(part.partial()));
    expect(reader.report()).toEqual(reportOf(lines));
  }
});
