import { expect, test } from 'vitest';
import { checkSettings } from '../index.ts';

const idsFor = (settings: Parameters<typeof checkSettings>[0]) =>
  checkSettings(settings).map(({ id }) => id);

test.each([
  ['a password where only OAuth2 works', 'smtp-mail.outlook.com', 587, 'given', true],
  ['no secret yet', 'smtp-mail.outlook.com', 587, undefined, false],
  ['an app password where one works', 'smtp.gmail.com', 587, 'given', false],
  ['somebody’s own server', 'mail.example.org', 587, 'given', false],
] as const)('%s', (_, host, port, secret, expected) => {
  const ids = idsFor({ host, port, tls: 'starttls', ...(secret && { secret }) });
  expect(ids.includes('auth/oauth-required')).toBe(expected);
});
