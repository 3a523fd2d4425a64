import { expect, test } from 'vitest';
import { Deliveries } from './join-deliveries.ts';

function deliveriesOf(most?: number) {
  const tally = { waiting: 0, unjoined: 0 };
  return { tally, deliveries: new Deliveries(tally, most) };
}

const to = 'a@d.example';

test('no more messages and recipients are remembered than may be; what waited of the oldest is told', () => {
  const { tally, deliveries } = deliveriesOf(100);
  for (let at = 0; at < 1000; at++) {
    deliveries.begin(`M${at}`, 'b.example');
    deliveries.deferred(`M${at}`, to, 'cause');
  }
  const kept = deliveries.entries().length;
  expect(kept).toBeGreaterThan(25);
  expect(kept).toBeLessThanOrEqual(51);
  expect(tally).toEqual({ waiting: 1000, unjoined: 1000 - kept });
  expect(deliveries.get('M0')).toBeUndefined();
  expect(deliveries.get('M999')?.begun).toBe(true);
});

test('messages that end, or that nothing waits for, are forgotten without a word', () => {
  const { tally, deliveries } = deliveriesOf(100);
  for (let at = 0; at < 1000; at++) {
    deliveries.begin(`M${at}`, 'b.example');
    deliveries.deferred(`M${at}`, to, 'cause');
    if (at % 2 === 0) deliveries.end(`M${at}`);
    else expect(deliveries.over(`M${at}`, to)).toEqual(['cause']);
  }
  expect(tally).toEqual({ waiting: 0, unjoined: 0 });
});

test('a message that is met again and again is not the oldest', () => {
  const { tally, deliveries } = deliveriesOf(100);
  for (let at = 0; at < 1000; at++) {
    deliveries.deferred('M', to, 'cause');
    deliveries.begin(`other ${at}`, undefined);
  }
  expect(tally).toEqual({ waiting: 1, unjoined: 0 });
  expect(deliveries.over('M', to)).toEqual(['cause']);
});

test('what comes of a forgotten delivery counts anew, as the report says', () => {
  const { tally, deliveries } = deliveriesOf(20);
  expect(deliveries.deferred('M', to, 'cause')).toBe(true);
  expect(deliveries.deferred('M', to, 'cause')).toBe(false);
  for (let at = 0; at < 100; at++) deliveries.begin(`other ${at}`, undefined);
  expect(tally).toEqual({ waiting: 1, unjoined: 1 });
  expect(deliveries.over('M', to)).toBeUndefined();
  expect(deliveries.deferred('M', to, 'cause')).toBe(true);
  expect(tally).toEqual({ waiting: 2, unjoined: 1 });
});

test('of one message a thousand recipients are followed, of one delivery sixteen causes', () => {
  const { tally, deliveries } = deliveriesOf();
  for (let at = 0; at < 1500; at++) deliveries.deferred('M', `r${at}@d.example`, 'cause');
  expect(tally).toEqual({ waiting: 1500, unjoined: 500 });
  for (let at = 0; at < 50; at++) deliveries.deferred('M', 'r0@d.example', `cause ${at}`);
  expect(deliveries.over('M', 'r0@d.example')).toHaveLength(16);
  expect(deliveries.over('M', 'r1499@d.example')).toBeUndefined();
  expect(deliveries.gaveUp('M')).toBe(999);
  expect(tally).toEqual({ waiting: 500, unjoined: 500 });
});

test('a delivery that waits for two readers waits once', () => {
  const [one, other] = [deliveriesOf(), deliveriesOf()];
  one.deliveries.deferred('M', to, 'cause');
  other.deliveries.deferred('M', to, 'cause');
  other.deliveries.deferred('M', to, 'another');
  other.deliveries.deferred('M', 'b@d.example', 'cause');
  one.tally.waiting += other.tally.waiting;
  one.deliveries.take(structuredClone(other.deliveries.entries()));
  expect(one.tally.waiting).toBe(2);
  expect(one.deliveries.over('M', to)).toEqual(['cause', 'another']);
});

test('a message that cannot be joined is told once, also when it is forgotten', () => {
  const { tally, deliveries } = deliveriesOf(20);
  deliveries.notJoined('M');
  deliveries.deferred('M', to, 'cause');
  deliveries.notJoined('M');
  for (let at = 0; at < 100; at++) deliveries.begin(`other ${at}`, undefined);
  expect(deliveries.get('M')).toBeUndefined();
  expect(tally).toEqual({ waiting: 1, unjoined: 1 });
});
