import { expect, test } from 'vitest';
import { factsOf, timedFactsOf } from '../../test/facts-of.ts';
import { reportOf } from '../../test/report-of.ts';

// https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking#fields-in-the-message-tracking-log-files
const format = 'exchange';
const header = [
  '#Software: Microsoft Exchange Server',
  '#Log-type: Message Tracking Log',
  '#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info',
];
const row = (event: string, to: string, status: string) =>
  `2026-11-22T10:00:00.123Z,,EX1,,mx.d.example,08D;0,Internet,SMTP,${event},1,<m@b.example>,n1,${to},${status},1,1,,,"Re: ""x"", y",a@b.example,a@b.example,`;
const base = { format, id: 'n1', sender: 'a@b.example' };

test.each([
  [row('RECEIVE', 'c@d.example', ''), [{ ...base, what: 'from' }]],
  [
    row('SEND', 'c@d.example', '250 2.1.5 Recipient OK'),
    [{ ...base, what: 'delivered', recipient: 'c@d.example', relay: 'mx.d.example' }],
  ],
  [
    row(
      'FAIL',
      'c@d.example',
      '[{LED=550 5.1.1 User unknown};{MSG=};{FQDN=mx.d.example};{IP=192.0.2.1}]',
    ),
    [{ ...base, what: 'bounced', recipient: 'c@d.example', text: '550 5.1.1 User unknown' }],
  ],
  [
    row('DEFER', 'c@d.example;e@d.example', '451 4.4.0 DNS query failed;451 4.7.0 Try later'),
    [
      { ...base, what: 'deferred', recipient: 'c@d.example', text: '451 4.4.0 DNS query failed' },
      { ...base, what: 'deferred', recipient: 'e@d.example', text: '451 4.7.0 Try later' },
    ],
  ],
  [row('HAREDIRECT', 'c@d.example', ''), []],
])('%s', (line, expected) => {
  expect(factsOf(...header, line)).toEqual(expected);
});

test('the columns may stand in another order, and the first line may have a mark', () => {
  const facts = timedFactsOf(
    '\ufeff#Fields: event-id,date-time,recipient-address,sender-address,message-id',
    'DELIVER,2026-11-22T10:00:00Z,c@d.example,a@b.example,<m@b.example>',
  );
  expect(facts).toEqual([
    {
      format,
      what: 'delivered',
      at: Date.UTC(2026, 10, 22, 10),
      id: '<m@b.example>',
      sender: 'a@b.example',
      recipient: 'c@d.example',
    },
  ]);
});

test('a protocol log, which has other columns, is not taken for it', () => {
  expect(
    factsOf(
      '#Fields: date-time,connector-id,session-id,event,data',
      '2026-11-22T10:00:00Z,x,y,>,FAIL',
    ),
  ).toEqual([]);
});

test('every line of the head is of the log, those of another program are not', () => {
  const head = [
    '#Software: Microsoft Exchange Server',
    '#Version: 15.02.1118.007',
    '#Log-Type: Message Tracking Log',
    '#Date: 2026-11-22T10:00:00.123Z',
    '#Fields: date-time,event-id,recipient-address',
  ];
  expect(reportOf(head)).toMatchObject({ lines: 5, unread: 0, formats: { exchange: 5 } });
  const other = ['#Software: Microsoft Internet Information Services', '#Version: 1.0'];
  expect(reportOf(other)).toMatchObject({ unread: 2, formats: {} });
});
