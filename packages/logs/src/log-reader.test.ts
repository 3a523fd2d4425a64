import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { now } from '../test/facts-of.ts';
import {
  begin,
  bounced,
  deferred,
  from,
  postfixLines,
  removed,
  reportOf,
  sent,
} from '../test/report-of.ts';
import { LogReader } from './log-reader.ts';

describe('lines of one message are joined', () => {
  test('a message that was deferred twice and then sent counts once, and passed', () => {
    const report = reportOf(
      postfixLines(
        begin('AAAAA1'),
        from('AAAAA1'),
        deferred('AAAAA1'),
        from('AAAAA1'),
        deferred('AAAAA1'),
        from('AAAAA1'),
        sent('AAAAA1'),
        removed('AAAAA1'),
      ),
    );
    expect(report.totals).toMatchObject({
      delivered: 1,
      deferred: 2,
      bounced: 0,
      passed: 1,
      waiting: 0,
    });
    expect(report.causes).toHaveLength(1);
    expect(report.causes[0]).toMatchObject({
      side: 'out',
      diagnosis: { id: 'policy/greylisted' },
      messages: 1,
      attempts: 2,
      temporary: 2,
      permanent: 0,
      passed: 1,
      senders: [{ domain: 'b.example', messages: 1 }],
      providers: [{ domain: 'd.example', messages: 1 }],
    });
  });

  test('each recipient of a message is a delivery of its own', () => {
    const report = reportOf(
      postfixLines(
        begin('AAAAA1'),
        from('AAAAA1'),
        sent('AAAAA1', 'x@d.example'),
        deferred('AAAAA1', 'y@d.example'),
        deferred('AAAAA1', 'z@d.example'),
        bounced('AAAAA1', 'y@d.example'),
      ),
    );
    expect(report.totals).toMatchObject({
      delivered: 1,
      deferred: 2,
      bounced: 1,
      passed: 0,
      waiting: 1,
    });
    expect(report.causes.map(({ diagnosis, messages }) => [diagnosis?.id, messages])).toEqual([
      ['policy/greylisted', 2],
      ['recipient/unknown', 1],
    ]);
  });

  test('what is given up after retries is no longer waiting', () => {
    const report = reportOf(
      postfixLines(
        begin('AAAAA1'),
        from('AAAAA1'),
        deferred('AAAAA1'),
        'qmgr AAAAA1: from=<a@b.example>, status=expired, returned to sender',
        removed('AAAAA1'),
      ),
    );
    expect(report.totals).toMatchObject({ deferred: 1, expired: 1, waiting: 0 });
  });

  test('a queue id that is used again is another message', () => {
    const report = reportOf(
      postfixLines(
        begin('AAAAA1'),
        deferred('AAAAA1'),
        removed('AAAAA1'),
        begin('AAAAA1'),
        from('AAAAA1', 'x@other.example'),
        deferred('AAAAA1'),
      ),
    );
    expect(report.causes[0]).toMatchObject({
      messages: 2,
      senders: [{ domain: 'other.example', messages: 1 }],
    });
  });
});

describe('what is counted', () => {
  test('a text that no rule knows is counted by what stays the same', () => {
    const strange = (id: string, ip: string) =>
      `smtp ${id}: to=<c@d.example>, relay=mx.d.example[${ip}]:25, delay=1, dsn=5.0.0, status=bounced (host mx.d.example[${ip}] said: 5xx the kettle ${id} of ${ip} is on the table)`;
    const report = reportOf(
      postfixLines(strange('AAAAAAA1', '192.0.2.1'), strange('BBBBBBB22', '192.0.2.2')),
    );
    expect(report.causes).toEqual([]);
    expect(report.unknown).toHaveLength(1);
    expect(report.unknown[0]?.messages).toBe(2);
    expect(report.unknown[0]?.text).toContain('the kettle ‹id› of ‹ip› is on the table');
  });

  test('a cause is as sure as its surest text, and says how many messages only possibly mean it', () => {
    const vague = bounced('BBBBB1').replace(
      /<c@d.example>: Recipient.*table/,
      '<c@d.example>: zzz qqq',
    );
    const lines = postfixLines(vague, bounced('AAAAA1'), bounced('CCCCC1'));
    for (const order of [lines, [...lines].reverse()])
      expect(reportOf(order).causes).toMatchObject([
        { diagnosis: { id: 'recipient/unknown', confidence: 'certain' }, messages: 3, possible: 1 },
      ]);
  });

  test('refusals of this server stand apart from those that it met', () => {
    const reject =
      'smtpd NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 550 5.1.1 <c@d.example>: Recipient address rejected: User unknown in virtual mailbox table; from=<a@gmail.com> to=<c@d.example> proto=ESMTP helo=<x>';
    const report = reportOf(postfixLines(bounced('AAAAA1'), reject));
    expect(
      report.causes.map(({ side, diagnosis, providers }) => [side, diagnosis?.id, providers[0]]),
    ).toEqual([
      ['in', 'recipient/unknown', { provider: 'gmail', messages: 1 }],
      ['out', 'recipient/unknown', { domain: 'd.example', messages: 1 }],
    ]);
  });

  test('the provider of the host that answered is named, also for a domain of its own', () => {
    const report = reportOf(
      postfixLines(
        'smtp AAAAA1: to=<c@company.example>, relay=mxbiz1.qq.com[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mxbiz1.qq.com[192.0.2.1] said: 550 5.1.1 user unknown)',
      ),
    );
    expect(report.causes[0]?.providers).toEqual([{ provider: 'tencent-exmail', messages: 1 }]);
    expect(report.causes[0]?.diagnosis?.provider).toBe('tencent-exmail');
  });

  test('only a span of time, or one log, on request', () => {
    const lines = [
      ...postfixLines(bounced('AAAAA1'), bounced('BBBBB1'), bounced('CCCCC1')),
      'Nov 20 10:01:00 mx sm-mta[7]: 4AMA00xx001234: to=<c@d.example>, mailer=esmtp, dsn=5.1.1, stat=User unknown',
    ];
    const minute = (at: number) => new Date(2026, 10, 20, 10, at).getTime();
    expect(reportOf(lines, { since: minute(1), until: minute(2) }).totals.bounced).toBe(2);
    expect(reportOf(lines, { format: 'sendmail' }).totals.bounced).toBe(1);
    expect(() => reportOf([], { format: 'nonsense' as 'ses' })).toThrow(TypeError);
  });

  test('secrets in a line are never shown', () => {
    const report = reportOf(
      postfixLines(
        'smtp AAAAA1: to=<c@d.example>, relay=x[192.0.2.1]:25, delay=1, dsn=5.7.8, status=bounced (host x said: 535 5.7.8 authentication failed for AUTH PLAIN AGFAYi5leGFtcGxlAHRvcHNlY3JldA==)',
      ),
    );
    expect(JSON.stringify(report)).not.toContain('AGFAYi5leGFtcGxlAHRvcHNlY3JldA');
  });

  test('text in UTF-8 that came as bytes is decoded', () => {
    const text = '550 用户不存在 user unknown';
    const line =
      postfixLines(
        `smtp AAAAA1: to=<c@d.example>, relay=x[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host x said: ${text})`,
      )[0] ?? '';
    const bytes = String.fromCharCode(...new TextEncoder().encode(line));
    expect(reportOf([bytes]).causes[0]?.first?.line).toContain('用户不存在');
  });
});

const ids = ['AAAAA1', 'BBBBB1', 'CCCCC1', 'DDDDD1'];
const says = [begin, from, sent, deferred, bounced, removed] as const;
const event = fc.tuple(fc.constantFrom(...says), fc.constantFrom(...ids));

/** Leaves out what no server does: to go on with a message after it was removed, unless its id begins anew. */
function plausible<Event extends readonly [(typeof says)[number], string]>(
  events: readonly Event[],
): Event[] {
  const gone = new Set<string>();
  return events.filter(([say, id]) => {
    if (say === begin) gone.delete(id);
    const isGone = gone.has(id);
    if (say === removed) gone.add(id);
    return !isGone;
  });
}

test('parts that are merged say the same as one reading', () => {
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 60 }),
      fc.array(fc.nat(40), { maxLength: 3 }),
      (events, cuts) => {
        const lines = postfixLines(...plausible(events).map(([say, id]) => say(id)));
        const [first = 0, ...others] = [...new Set([...cuts, lines.length])].sort((a, b) => a - b);
        const reader = new LogReader({ now });
        for (const line of lines.slice(0, first)) reader.read(line);
        others.forEach((end, place) => {
          const part = new LogReader({ now, continues: true });
          for (const line of lines.slice([first, ...others][place], end)) part.read(line);
          reader.merge(structuredClone(part.partial()));
        });
        expect(reader.report()).toEqual(reportOf(lines));
      },
    ),
  );
});

const heads = [
  '',
  'Nov 20 10:00:00 mx ',
  '2026-11-22 10:00:00 ',
  '2026-11-22T10:00:00Z ',
  '<22>1 ',
  '{',
  '[',
  '#Fields: event-id,date-time,',
  'Nov 20 10:00:00 mx postfix/smtp[7]: 4XyzAB1cdE: to=<',
  'Nov 20 10:00:00 mx postfix/smtpd[7]: NOQUEUE: reject: ',
  'Nov 20 10:00:00 mx dovecot: imap-login: ',
  'Nov 20 10:00:00 mx smtpd[1]: x mta delivery evpid="',
  '2026-11-22 10:00:00 1tEeee-0000Ab-CD ** ',
  'Nov 20 10:00:00 mx sm-mta[7]: 4AMA00xx001234: to=',
];

test('no line, whatever it holds, is an error', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((values) => String.fromCharCode(...values));
  const noise = fc.oneof(bytes, fc.string({ unit: 'grapheme', maxLength: 100 }), fc.json());
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...heads), noise), { maxLength: 20 }),
      (lines) => {
        const report = reportOf(lines.map(([head, rest]) => head + rest));
        expect(report.lines).toBe(lines.length);
      },
    ),
  );
});

test('what is still open of a message that is gone waits no more', () => {
  const report = reportOf([
    '2026-11-22 10:00:00 1tEeee-0000Ab-CD <= a@example.com U=root P=local S=9',
    '2026-11-22 10:00:01 1tEeee-0000Ab-CD == c@example.org R=remote T=remote_smtp defer (111): Connection refused',
    '2026-11-22 10:00:02 1tEeee-0000Ab-CD removed by root',
    '2026-11-22 10:00:02 1tEeee-0000Ab-CD Completed',
  ]);
  expect(report.totals).toMatchObject({ deferred: 1, passed: 0, waiting: 0 });
});
