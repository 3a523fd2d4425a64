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
      sender: 'a@b.example',
    },
  ],
])('%s', (message, expected) => {
  expect(factsOf(`2026-11-22 10:00:00 ${message}`)).toEqual([{ format, ...expected }]);
  expect(factsOf(`2026-11-22 10:00:00.123 [77] ${message}`)).toEqual([{ format, ...expected }]);
  expect(factsOf(`Nov 22 10:00:00 mx exim[77]: ${message}`)).toEqual([{ format, ...expected }]);
});

test.each([
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
