import { expect, test } from 'vitest';
import { searchCatalog } from './search-catalog.ts';

test.each([
  ['163', ['netease-163']],
  ['gmx', ['gmx']],
  ['qq mail', ['qq-mail']],
  ['QQ邮箱', ['qq-mail']],
  ['Mail.ru', ['mail-ru']],
  ['exmail', ['tencent-exmail']],
  ['腾讯', ['qq-mail', 'tencent-exmail', 'tencent-ses']],
])('%s: %j', (text, ids) => {
  const { providers, host } = searchCatalog(text);
  expect([providers.map(({ id }) => id), host]).toEqual([ids, undefined]);
});

test.each([
  ['smtp.qq.com', 'smtp.qq.com', ['qq-mail']],
  ['https://mail.qq.com', 'mail.qq.com', ['qq-mail']],
  ['imap.gmail.com:993', 'imap.gmail.com', ['gmail']],
  ['https://mail.google.com/mail/u/0/', 'mail.google.com', ['gmail', 'google-workspace']],
])('%s: host %s of %j', (text, host, ids) => {
  const found = searchCatalog(text);
  expect([found.host, found.providers.map(({ id }) => id)]).toEqual([host, ids]);
});

test.each(['inate.com', 'ail.com', 'zzzz', 'https://mail.example.com', ''])(
  '%j is nobody’s',
  (text) => {
    expect(searchCatalog(text).providers).toEqual([]);
  },
);
