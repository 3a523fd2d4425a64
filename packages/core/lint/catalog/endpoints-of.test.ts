import { expect, test } from 'vitest';
import { sampleProvider } from '../sample-entries.ts';
import { endpointsOf } from './endpoints-of.ts';
import { oneAHost } from './one-a-host.ts';
import { settingsOf } from './settings-of.ts';

test('every endpoint once, with all who list it; none at home, none of a closed service', () => {
  const [server] = sampleProvider().servers;
  const home = (host: string) => ({ ...server, host }) as NonNullable<typeof server>;
  const providers = [
    sampleProvider(),
    sampleProvider({ id: 'other' }),
    sampleProvider({ id: 'bridge', servers: [home('127.0.0.1'), home('localhost')] }),
    sampleProvider({ id: 'gone', servers: [home('gone.example')], status: { state: 'closed' } }),
  ];
  expect(endpointsOf(providers.map(settingsOf))).toEqual([
    {
      name: 'submission smtp.example.com:465 implicit',
      protocol: 'submission',
      host: 'smtp.example.com',
      port: 465,
      tls: 'implicit',
      providers: ['example-mail', 'other'],
    },
  ]);
});

test('one question a host at a time, and not more hosts than allowed', async () => {
  const running: string[] = [];
  const order: string[] = [];
  let most = 0;
  const items = ['a', 'a', 'b', 'c', 'a', 'd'].map((host, index) => ({ host, index }));
  await oneAHost(items, 2, async ({ host, index }) => {
    expect(running).not.toContain(host);
    running.push(host);
    most = Math.max(most, running.length);
    await new Promise(setImmediate);
    running.splice(running.indexOf(host), 1);
    order.push(`${host}${index}`);
  });
  expect(most).toBe(2);
  expect(order).toHaveLength(6);
  expect(order.filter((each) => each.startsWith('a'))).toEqual(['a0', 'a1', 'a4']);
});
