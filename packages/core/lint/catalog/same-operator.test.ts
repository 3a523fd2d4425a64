import { expect, test } from 'vitest';
import { siteOf } from './same-operator.ts';

test.each([
  ['smtp.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['a.b.smtp.example.com', 'example.com'],
  ['mail.example.com.cn', 'example.com.cn'],
  ['mail.example.ne.jp', 'example.ne.jp'],
  ['mail.example.co.uk', 'example.co.uk'],
  ['smtp.gmx.de', 'gmx.de'],
  ['localhost', 'localhost'],
])('%s belongs to %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});
