import type { LoginClient, LoginsReport } from '@mailatlas/logs';
import { expect, test } from 'vitest';
import { loadLogsWords } from '../words/load-logs-words.ts';
import { describeLogins } from './describe-logins.ts';

const client = (address: string, more: Partial<LoginClient> = {}): LoginClient => ({
  address,
  attempts: 10,
  names: 0,
  signedIn: false,
  kind: 'unclear',
  ...more,
});
const report = (clients: LoginClient[], more: Partial<LoginsReport> = {}): LoginsReport => ({
  guessing: 0,
  user: 0,
  unclear: 0,
  clients,
  otherAttempts: 0,
  ...more,
});

test('the first addresses are named, the rest is a sum', async () => {
  const words = await loadLogsWords('en');
  const clients = Array.from({ length: 8 }, (_, at) => client(`192.0.2.${at}`));
  const logins = report(clients, { unclear: 1080, otherAttempts: 1000 });
  const described = describeLogins(logins, words, 'en');
  expect(described?.rows).toHaveLength(6);
  expect(described?.rows[0]).toEqual(['192.0.2.0', '10', 'unclear']);
  expect(described?.rows.at(-1)).toEqual(['other addresses', '1,030', '']);
});

test.each([
  [client('192.0.2.1', { kind: 'guessing', names: 4 }), 'guessing · 4 or more names tried'],
  [
    client('192.0.2.1', { kind: 'user', names: 1, signedIn: true }),
    'a user · 1 name tried · signed in from there too',
  ],
  [client('192.0.2.1', { names: 2 }), 'unclear · 2 names tried'],
])('what is known of an address', async (one, told) => {
  const described = describeLogins(report([one]), await loadLogsWords('en'), 'en');
  expect(described?.rows[0]?.[2]).toBe(told);
});

test.each(['en', 'zh-CN'] as const)('advice in %s only where it helps', async (locale) => {
  const words = await loadLogsWords(locale);
  const advice = (more: Partial<LoginsReport>) =>
    describeLogins(report([client('192.0.2.1')], more), words, locale)?.advice.join(' ') ?? '';
  expect(advice({ guessing: 40 })).toContain('fail2ban');
  expect(advice({ user: 3 })).toBe('');
  expect(advice({ unclear: 3 })).not.toContain('fail2ban');
});

test('a log that names no address has nothing to tell', async () => {
  const logins = report([], { unclear: 5, otherAttempts: 5 });
  expect(describeLogins(logins, await loadLogsWords('en'), 'en')).toBeUndefined();
});
