import { expect, test } from 'vitest';
import { factsOf, timedFactsOf } from '../../test/facts-of.ts';

// Lines as https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html prints them.
const format = 'exim';
const id = '1tEeee-0000Ab-CD';

test.each([
  [
    `${id} <= a@b.example H=x.example [192.0.2.7] P=esmtps S=1200 id=x@b.example`,
    { what: 'begin', id, sender: 'a@b.example' },
  ],
  [`${id} <= <> R=1tEeef-0000Ab-CD U=Debian-exim P=local S=900`, { what: 'begin', id, sender: '' }],
  [
    `1tEeee-000000000Ab-CDEF <= a@b.example H=x.example [192.0.2.7]`,
    { what: 'begin', id: '1tEeee-000000000Ab-CDEF', sender: 'a@b.example' },
  ],
  [
    `${id} => c@d.example R=dnslookup T=remote_smtp H=mx.d.example [192.0.2.1] C="250 OK"`,
    { what: 'delivered', id, recipient: 'c@d.example' },
  ],
  [
    `${id} -> user <user@b.example> R=localuser T=local_delivery`,
    { what: 'delivered', id, recipient: 'user@b.example' },
  ],
  [
    `${id} ** c@d.example F=<a@b.example> R=dnslookup T=remote_smtp H=mx.d.example [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<c@d.example>: 550 5.1.1 No such user`,
    {
      what: 'bounced',
      id,
      recipient: 'c@d.example',
      relay: 'mx.d.example',
      sender: 'a@b.example',
      text: 'SMTP error from remote mail server after RCPT TO:<c@d.example>: 550 5.1.1 No such user',
    },
  ],
  [
    `${id} == c@d.example R=dnslookup T=remote_smtp defer (-44) H=mx.d.example [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<c@d.example>: 451 4.7.1 Greylisted`,
    {
      what: 'deferred',
      id,
      recipient: 'c@d.example',
      relay: 'mx.d.example',
      text: 'SMTP error from remote mail server after RCPT TO:<c@d.example>: 451 4.7.1 Greylisted',
    },
  ],
  [
    `${id} ** c@d.example: retry timeout exceeded`,
    { what: 'expired', id, recipient: 'c@d.example', text: 'retry timeout exceeded' },
  ],
  [`${id} Completed`, { what: 'end', id }],
  [
    'H=(friend) [192.0.2.7] F=<a@b.example> rejected RCPT <c@d.example>: relay not permitted',
    {
      what: 'refused',
      text: '550 relay not permitted',
      sender: 'a@b.example',
      recipient: 'c@d.example',
    },
  ],
  [
    'H=x.example [192.0.2.7] F=<a@b.example> temporarily rejected RCPT <c@d.example>: greylisted',
    { what: 'refused', text: '451 greylisted', sender: 'a@b.example', recipient: 'c@d.example' },
  ],
  [
    'plain_login authenticator failed for x.example (friend) [192.0.2.7]: 535 Incorrect authentication data (set_id=a@b.example)',
    {
      what: 'login-failed',
      step: 'auth',
      text: '535 Incorrect authentication data (set_id=a@b.example)',
      user: 'a@b.example',
      client: '192.0.2.7',
    },
  ],
])('%s', (message, expected) => {
  expect(factsOf(`2026-11-22 10:00:00 ${message}`)).toEqual([{ format, ...expected }]);
  expect(factsOf(`2026-11-22 10:00:00.123 [77] ${message}`)).toEqual([{ format, ...expected }]);
  expect(factsOf(`Nov 22 10:00:00 mx exim[77]: ${message}`)).toEqual([{ format, ...expected }]);
});

// Lines that Exim 4.96 of Debian 12 wrote; with `log_selector = +all` where they name ports.
const text =
  'SMTP error from remote mail server after RCPT TO:<unknown@example.org>: 550 5.1.1 <unknown@example.org>: Recipient address rejected: User unknown in virtual mailbox table';
test.each([
  [
    `${id} => anna <all@example.com> R=localuser T=local`,
    { what: 'delivered', id, recipient: 'anna@example.com' },
  ],
  [
    `${id} == full@example.com <all@example.com> R=full T=full defer (-22) DT=0.004s: mailbox is full (MTA-imposed quota exceeded while writing to /var/mail/full)`,
    {
      what: 'deferred',
      id,
      recipient: 'full@example.com',
      text: 'mailbox is full (MTA-imposed quota exceeded while writing to /var/mail/full)',
    },
  ],
  [
    `${id} => full <all@example.com> F=<app@example.com> P=<app@example.com> R=full T=full S=472 QT=12s DT=0.012s`,
    { what: 'delivered', id, recipient: 'full@example.com' },
  ],
  [
    `${id} => /var/mail/some file <tofile@example.com> R=tofile T=local2`,
    { what: 'delivered', id, recipient: 'tofile@example.com' },
  ],
  [
    `${id} => :blackhole: <discard@example.com> R=discard`,
    { what: 'delivered', id, recipient: 'discard@example.com' },
  ],
  [
    `${id} ** |/bin/false one two <topipe@example.com> R=topipe T=pipe2: Child process of pipe2 transport returned 127 (could mean unable to exec or command does not exist) from command: /bin/false`,
    {
      what: 'bounced',
      id,
      recipient: 'topipe@example.com',
      text: 'Child process of pipe2 transport returned 127 (could mean unable to exec or command does not exist) from command: /bin/false',
    },
  ],
  [
    `${id} ** unknown@example.org F=<app@example.com> P=<app@example.com> R=remote T=remote_smtp H=127.0.0.1 [127.0.0.1]:2601 I=[127.0.0.1]:44970: ${text} DT=0.001s`,
    {
      what: 'bounced',
      id,
      recipient: 'unknown@example.org',
      relay: '127.0.0.1',
      sender: 'app@example.com',
      text,
    },
  ],
  [
    `${id} == ok@example.org R=remote T=remote_smtp defer (111): Connection refused DT=0.000s`,
    { what: 'deferred', id, recipient: 'ok@example.org', text: 'Connection refused' },
  ],
  [
    'H=(client.example.com) [127.0.0.1] rejected MAIL <a@example.org>: sender is blocked by policy',
    { what: 'refused', text: '550 sender is blocked by policy', sender: 'a@example.org' },
  ],
  [
    'rejected MAIL FROM:<> H=(x) [127.0.0.1]: message too big: size=99999999 max=102400',
    { what: 'refused', text: '552 message too big: size=99999999 max=102400', sender: '' },
  ],
  [
    'H=(client.example.com) [127.0.0.1] F=<app@example.com> rejected RCPT <nobody@example.com>: Unrouteable address',
    {
      what: 'refused',
      text: '550 5.1.1 User unknown: Unrouteable address',
      sender: 'app@example.com',
      recipient: 'nobody@example.com',
    },
  ],
  [
    'PLAIN authenticator failed for (client.example.com) [127.0.0.1]:49816 I=[127.0.0.1]:2525: 535 Incorrect authentication data (set_id=anna@example.com)',
    {
      what: 'login-failed',
      step: 'auth',
      text: '535 Incorrect authentication data (set_id=anna@example.com)',
      user: 'anna@example.com',
      client: '127.0.0.1',
    },
  ],
])('%s, as it was written', (message, expected) => {
  expect(factsOf(`2026-11-22 10:00:00 ${message}`)).toEqual([{ format, ...expected }]);
});

test.each([
  `${id} == full@example.com R=full T=full defer (-53): Retry time not yet reached`,
  `${id} == tempquota@example.org routing defer (-52) DT=0.000s: retry time not reached`,
  `${id} H=127.0.0.1 [127.0.0.1]: SMTP error from remote mail server after end of data: 451 4.7.1 Message temporarily rejected: try again later`,
  'H=(x) [127.0.0.1] rejected EXPN list',
  'H=(client.example.com) [127.0.0.1] sender verify fail for <a@example.org>: Unrouteable address',
  `${id} == c@d.example R=dnslookup T=remote_smtp defer (-1): retry time not reached for any host`,
  `${id} Message is frozen`,
  'Start queue run: pid=77',
  'no host name found for IP address 192.0.2.7',
])('%s says nothing that is counted', (message) => {
  expect(factsOf(`2026-11-22 10:00:00 ${message}`)).toEqual([]);
});

test('a zone behind a blank counts', () => {
  expect(timedFactsOf(`2026-11-22 10:00:00 +0100 ${id} Completed`)[0]?.at).toBe(
    Date.UTC(2026, 10, 22, 9),
  );
});
