import { expect, test } from 'vitest';
import { factsOf } from '../../test/facts-of.ts';

// Lines as OpenSMTPD 7 logs them: usr.sbin/smtpd/{mta,smtp_session,log}.c and https://man.openbsd.org/smtpd.8
const format = 'opensmtpd';

test.each([
  [
    'mta delivery evpid=1a2b3c4d5e6f7a8b from=<a@b.example> to=<c@d.example> rcpt=<-> source="192.0.2.7" relay="192.0.2.1 (mx.d.example)" delay=1s result="Ok" stat="250 2.0.0 queued"',
    {
      what: 'delivered',
      id: '1a2b3c4d',
      sender: 'a@b.example',
      recipient: 'c@d.example',
      relay: 'mx.d.example',
    },
  ],
  [
    'mta delivery evpid=1a2b3c4d5e6f7a8b from=<a@b.example> to=<c@d.example> rcpt=<-> source="192.0.2.7" relay="192.0.2.1 (mx.d.example)" delay=1s result="TempFail" stat="451 4.7.1 Greylisted, "please" wait"',
    {
      what: 'deferred',
      id: '1a2b3c4d',
      sender: 'a@b.example',
      recipient: 'c@d.example',
      relay: 'mx.d.example',
      text: '451 4.7.1 Greylisted, "please" wait',
    },
  ],
  [
    'mta delivery evpid=1a2b3c4d5e6f7a8b from=<a@b.example> to=<c@d.example> rcpt=<-> source="-" relay="d.example" delay=1s result="PermFail" stat="550 Invalid recipient"',
    {
      what: 'bounced',
      id: '1a2b3c4d',
      sender: 'a@b.example',
      recipient: 'c@d.example',
      text: '550 Invalid recipient',
    },
  ],
  [
    'mda delivery evpid=1a2b3c4d5e6f7a8b from=<a@b.example> to=<c@d.example> rcpt=<c@d.example> user=c delay=1s result=TempFail stat=Error ("mailbox full")',
    {
      what: 'deferred',
      id: '1a2b3c4d',
      sender: 'a@b.example',
      recipient: 'c@d.example',
      text: 'Error ("mailbox full")',
    },
  ],
  [
    'smtp failed-command command="RCPT TO:<c@d.example>" result="550 Invalid recipient: <c@d.example>"',
    { what: 'refused', recipient: 'c@d.example', text: '550 Invalid recipient: <c@d.example>' },
  ],
  [
    'smtp authentication user=a result=permfail',
    { what: 'login-failed', user: 'a', step: 'auth', text: '535 Authentication failed' },
  ],
])('%s', (message, expected) => {
  expect(factsOf(`Nov 22 10:00:00 mx smtpd[77]: 0a1b2c3d4e5f6a7b ${message}`)).toEqual([
    { format, ...expected },
  ]);
});

test('a message that expired names itself and no session', () => {
  // As OpenSMTPD 6.8.0p2 of Debian 12 wrote it.
  const line =
    'relay: Expire for 4a68d7236a6a5883: from=<app@example.com>, to=<ok@example.org>, rcpt=<->, delay=20s, stat=Envelope expired';
  expect(factsOf(`Nov 22 10:00:00 mx smtpd[77]: ${line}`)).toEqual([
    {
      format,
      what: 'expired',
      id: '4a68d723',
      recipient: 'ok@example.org',
      text: 'Envelope expired',
    },
  ]);
});

test.each([
  'smtp failed-command command="DATA" result="503 5.5.4 Invalid command arguments: No recipient specified"',
  'smtp failed-command command="AUTH PLAIN AGFubmEAYmFk" result="503 5.5.1 Invalid command: Command not supported"',
  'smtp failed-command command="FOO" result="500 5.5.1 Invalid command: Command unrecognized"',
  'smtp connected address=192.0.2.7 host=x.example',
  'smtp authentication user=a result=ok',
  'smtp failed-command command="AUTH PLAIN (********)" result="535 Authentication failed"',
  'mta disconnected reason=quit messages=1',
  '',
])('%s says nothing that is counted', (message) => {
  expect(factsOf(`Nov 22 10:00:00 mx smtpd[77]: 0a1b2c3d4e5f6a7b ${message}`)).toEqual([]);
});
