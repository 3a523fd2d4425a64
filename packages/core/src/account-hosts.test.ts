import { expect, test } from 'vitest';
import { accountIn, fillAccount, isAccountHost, tailOf } from './account-hosts.ts';

test.each([
  ['%ACCOUNT%.example.com', 'w0123456.example.com', 'w0123456'],
  ['smtp-%ACCOUNT%.example.com', 'smtp-me.example.com', 'me'],
  ['smtp-%ACCOUNT%-x.example.com', 'smtp-me-x.example.com', 'me'],
  ['smtp.%ACCOUNT%.example.com', 'smtp.me.example.com', 'me'],
  ['smtp-%ACCOUNT%.example.com', 'smtp-.example.com', undefined],
  ['smtp-%ACCOUNT%-x.example.com', 'smtp-x.example.com', undefined],
  ['%ACCOUNT%.example.com', 'example.com', undefined],
  ['%ACCOUNT%.example.com', 'a.b.example.com', undefined],
  ['%ACCOUNT%.example.com', 'w0123456.example.org', undefined],
  ['smtp.example.com', 'smtp.example.com', undefined],
])('%s in %s: %s', (template, host, account) => {
  expect(accountIn(host, template)).toBe(account);
  if (account !== undefined) expect(fillAccount(template, account)).toBe(host);
});

test.each([
  ['%ACCOUNT%.example.com', '.example.com'],
  ['smtp-%ACCOUNT%-x.mail.example.com', '.mail.example.com'],
  ['smtp.%ACCOUNT%', undefined],
  ['smtp.%ACCOUNT%.com', undefined],
  ['smtp.example.com', undefined],
])('%s is looked up by %s', (template, tail) => {
  expect(tailOf(template)).toBe(tail);
});

test('only a template with the placeholder is one', () => {
  expect([isAccountHost('%ACCOUNT%.example.com'), isAccountHost('smtp.example.com')]).toEqual([
    true,
    false,
  ]);
});

test('an account that looks like a replacement pattern stays as it is', () => {
  expect(fillAccount('%ACCOUNT%.example.com', '$&')).toBe('$&.example.com');
});
