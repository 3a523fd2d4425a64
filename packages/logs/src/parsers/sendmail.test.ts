import { expect, test } from 'vitest';
import { factsOf } from '../../test/facts-of.ts';

// Lines as the "Sendmail Installation and Operation Guide", section 2.1.1, describes them.
const format = 'sendmail';
const id = '4AMA00xx001234';
const delivery =
  'ctladdr=<a@b.example> (1000/1000), delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30000';

test.each([
  [
    'from=<a@b.example>, size=300, class=0, nrcpts=1, msgid=<x@b.example>, proto=ESMTP, daemon=MTA, relay=x.example [192.0.2.7]',
    [{ what: 'begin', id, sender: 'a@b.example' }],
  ],
  [
    `to=<c@d.example>, ${delivery}, relay=mx.d.example. [192.0.2.1], dsn=2.0.0, stat=Sent (OK)`,
    [{ what: 'delivered', id, recipient: 'c@d.example', relay: 'mx.d.example' }],
  ],
  [
    `to=<c@d.example>,<e@d.example>, ${delivery}, relay=mx.d.example. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection refused by mx.d.example.`,
    ['c@d.example', 'e@d.example'].map((recipient) => ({
      what: 'deferred',
      id,
      recipient,
      relay: 'mx.d.example',
      text: '4.0.0 Deferred: Connection refused by mx.d.example.',
    })),
  ],
  [
    `to=<c@d.example>, ${delivery}, relay=mx.d.example. [192.0.2.1], dsn=5.1.1, reply=550 5.1.1 <c@d.example>... User unknown, stat=User unknown`,
    [
      {
        what: 'bounced',
        id,
        recipient: 'c@d.example',
        relay: 'mx.d.example',
        text: '550 5.1.1 <c@d.example>... User unknown',
      },
    ],
  ],
  [
    'ruleset=check_rcpt, arg1=<c@d.example>, relay=x.example [192.0.2.7], reject=550 5.7.1 <c@d.example>... Relaying denied',
    [
      {
        what: 'refused',
        id,
        recipient: 'c@d.example',
        text: '550 5.7.1 <c@d.example>... Relaying denied',
      },
    ],
  ],
  // These two as sendmail 8.17.1 of Debian 12 wrote them.
  [
    '<nobody@example.com>... User unknown',
    [
      {
        what: 'refused',
        id,
        recipient: 'nobody@example.com',
        text: '550 5.1.1 <nobody@example.com>... User unknown',
      },
    ],
  ],
  [
    'ruleset=check_mail, arg1=<a@example.org>, relay=localhost [127.0.0.1], reject=550 5.7.1 <a@example.org>... Access denied',
    [
      {
        what: 'refused',
        id,
        sender: 'a@example.org',
        text: '550 5.7.1 <a@example.org>... Access denied',
      },
    ],
  ],
  ['4AMA00xx001235: DSN: User unknown', []],
  ['to=<c@d.example>, mailer=esmtp, dsn=2.0.0, stat=queued', []],
  ['Milter: data, reject=550', []],
])('%s', (message, expected) => {
  expect(factsOf(`Nov 22 10:00:00 mx sm-mta[77]: ${id}: ${message}`)).toEqual(
    expected.map((fact) => ({ format, ...fact })),
  );
});

test('a host that is refused has no queue id', () => {
  const line =
    'ruleset=check_relay, arg1=[127.0.0.3], arg2=127.0.0.3, relay=[127.0.0.3], reject=553 5.3.0 Blocked';
  expect(factsOf(`Nov 22 10:00:00 mx sendmail[77]: ${line}`)).toEqual([
    { format, what: 'refused', text: '553 5.3.0 Blocked' },
  ]);
});
