import { expect, test } from 'vitest';
import { factsOf } from '../../../test/facts-of.ts';

const line = (event: object) => JSON.stringify(event);

// https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
const mail = {
  timestamp: '2026-11-22T10:00:00.000Z',
  source: 'a@b.example',
  messageId: 'm1',
  destination: ['c@d.example'],
};
const sesBounce = {
  eventType: 'Bounce',
  mail,
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    timestamp: '2026-11-22T10:00:01.000Z',
    bouncedRecipients: [
      {
        emailAddress: 'c@d.example',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
    ],
  },
};
const bounced = {
  format: 'ses',
  what: 'bounced',
  id: 'm1',
  sender: 'a@b.example',
  recipient: 'c@d.example',
  text: 'smtp; 550 5.1.1 user unknown',
};

test.each([
  ['an event', sesBounce],
  ['a notification', { ...sesBounce, eventType: undefined, notificationType: 'Bounce' }],
  ['inside SNS', { Type: 'Notification', Message: line(sesBounce) }],
  ['inside EventBridge', { source: 'aws.ses', 'detail-type': 'Email Bounced', detail: sesBounce }],
])('SES: %s', (_, event) => {
  expect(factsOf(line(event))).toEqual([bounced]);
});

test('SES: delay, delivery, reject, and what is no failure', () => {
  expect(
    factsOf(
      line({ eventType: 'Send', mail, send: {} }),
      line({
        eventType: 'DeliveryDelay',
        mail,
        deliveryDelay: {
          timestamp: '2026-11-22T10:00:00Z',
          delayType: 'MailboxFull',
          delayedRecipients: [
            {
              emailAddress: 'c@d.example',
              status: '4.2.2',
              diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
            },
          ],
        },
      }),
      line({
        eventType: 'Delivery',
        mail,
        delivery: { timestamp: '2026-11-22T10:00:00Z', recipients: ['c@d.example'] },
      }),
      line({ eventType: 'Reject', mail, reject: { reason: 'Bad content' } }),
      line({ eventType: 'Open', mail, open: {} }),
    ).map(({ what, text }) => [what, text]),
  ).toEqual([
    ['begin', undefined],
    ['deferred', 'smtp; 452 4.2.2 mailbox full'],
    ['delivered', undefined],
    ['refused', 'Bad content'],
  ]);
});

// https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
const sg = {
  email: 'c@d.example',
  timestamp: 1_795_341_600,
  'smtp-id': '<x@b.example>',
  sg_event_id: 'e',
  sg_message_id: 'm1.filter0001.1',
};
test.each([
  [
    { ...sg, event: 'delivered', response: '250 OK' },
    { what: 'delivered', id: 'm1', recipient: 'c@d.example' },
  ],
  [
    { ...sg, event: 'deferred', response: '400 try again later', attempt: '5' },
    { what: 'deferred', id: 'm1', recipient: 'c@d.example', text: '400 try again later' },
  ],
  [
    { ...sg, event: 'bounce', type: 'bounce', reason: '500 unknown recipient', status: '5.0.0' },
    { what: 'bounced', id: 'm1', recipient: 'c@d.example', text: '500 unknown recipient' },
  ],
  [
    { ...sg, event: 'dropped', reason: 'Bounced Address' },
    { what: 'refused', id: 'm1', recipient: 'c@d.example', text: 'Bounced Address' },
  ],
])('SendGrid: %j', (event, expected) => {
  expect(factsOf(line(event))).toEqual([{ format: 'sendgrid', ...expected }]);
  expect(factsOf(line([event, { ...sg, event: 'open' }] as unknown as object))).toEqual([
    { format: 'sendgrid', ...expected },
  ]);
});

// https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure
const mg = {
  timestamp: 1_795_341_600.5,
  'log-level': 'error',
  recipient: 'c@d.example',
  envelope: { sender: 'a@b.example', transport: 'smtp' },
  message: { headers: { 'message-id': 'm1' } },
};
test.each([
  [
    {
      ...mg,
      event: 'failed',
      severity: 'permanent',
      reason: 'bounce',
      'delivery-status': { code: 550, message: '5.1.1 No such user', 'mx-host': 'mx.d.example' },
    },
    { what: 'bounced', text: '550 5.1.1 No such user', relay: 'mx.d.example' },
  ],
  [
    {
      ...mg,
      event: 'failed',
      severity: 'temporary',
      reason: 'generic',
      'delivery-status': { code: 451, message: '451 4.7.1 Greylisted' },
    },
    { what: 'deferred', text: '451 4.7.1 Greylisted' },
  ],
  [
    {
      ...mg,
      event: 'failed',
      severity: 'permanent',
      reason: 'suppress-bounce',
      'delivery-status': {
        code: 605,
        message: '',
        description: 'Not delivering to previously bounced address',
      },
    },
    { what: 'bounced', text: 'Not delivering to previously bounced address' },
  ],
  [
    { ...mg, event: 'delivered', 'delivery-status': { code: 250, message: 'OK' } },
    { what: 'delivered' },
  ],
])('Mailgun: %j', (event, expected) => {
  const fact = {
    format: 'mailgun',
    id: 'm1',
    sender: 'a@b.example',
    recipient: 'c@d.example',
    ...expected,
  };
  expect(factsOf(line(event))).toEqual([fact]);
  expect(factsOf(line({ signature: {}, 'event-data': event }))).toEqual([fact]);
});

// https://postmarkapp.com/developer/webhooks/bounce-webhook
const pm = {
  RecordType: 'Bounce',
  MessageID: 'm1',
  Email: 'c@d.example',
  From: 'a@b.example',
  BouncedAt: '2026-11-22T10:00:00Z',
  Description: 'The server was unable to deliver your message.',
};
const base = { format: 'postmark', id: 'm1', sender: 'a@b.example', recipient: 'c@d.example' };
test.each([
  [
    { ...pm, Type: 'HardBounce', TypeCode: 1, Details: 'smtp;550 5.1.1 unknown user' },
    [{ ...base, what: 'bounced', text: 'smtp;550 5.1.1 unknown user' }],
  ],
  [
    { ...pm, Type: 'Transient', TypeCode: 2 },
    [{ ...base, what: 'deferred', text: 'The server was unable to deliver your message.' }],
  ],
  [{ ...pm, Type: 'AutoResponder' }, []],
  [
    {
      RecordType: 'Delivery',
      MessageID: 'm1',
      Recipient: 'c@d.example',
      DeliveredAt: '2026-11-22T10:00:00Z',
      Details: 'Test',
    },
    [{ format: 'postmark', what: 'delivered', id: 'm1', recipient: 'c@d.example' }],
  ],
])('Postmark: %j', (event, expected) => {
  expect(factsOf(line(event))).toEqual(expected);
});

// https://systemd.io/JOURNAL_EXPORT_FORMATS/ and https://docs.docker.com/engine/logging/drivers/json-file/
test('what journald and Docker wrap', () => {
  expect(
    factsOf(
      line({
        MESSAGE: '4XyzAB1cdE: removed',
        SYSLOG_IDENTIFIER: 'postfix/qmgr',
        __REALTIME_TIMESTAMP: '1795341600000000',
      }),
      line({
        log: 'Nov 22 10:00:00 mx postfix/qmgr[7]: 4XyzAB1cdE: removed\n',
        stream: 'stdout',
        time: '2026-11-22T10:00:00Z',
      }),
    ),
  ).toEqual([
    { format: 'postfix', what: 'end', id: '4XyzAB1cdE' },
    { format: 'postfix', what: 'end', id: '4XyzAB1cdE' },
  ]);
});

test.each([
  '{',
  '[1,2]',
  '{}',
  '{"event":"failed"}',
  '{"eventType":"Bounce"}',
  'null',
  '{"log":"{\\"log\\":1}","stream":"stdout"}',
])('%s is of no log', (text) => {
  expect(factsOf(text)).toEqual([]);
});
