import { listProviders } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { complete } from './completion.ts';

const ids = listProviders().map(({ id }) => id);

test.each([
  [['fi'], ['find']],
  [['d'], ['diagnose']],
  [['me'], ['message']],
  [
    ['message', '--'],
    ['--json', '--locale', '--help', '--version', '--provider', '--user', '--rspamd', '--spamd'],
  ],
  [['message', 'mail.eml', '--provider', 'gma'], ['gmail']],
  [['find', 'qq'], ['qq-mail']],
  [
    ['find', 'a@qq.com', '--locale', ''],
    ['en', 'zh-CN'],
  ],
  [['diagnose', '--tls', 's'], ['starttls']],
  [['diagnose', '--provider', 'gma'], ['gmail']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['zzz'], []],
  [['find', 'constructor', 'zzz'], []],
  [['constructor', ''], expect.arrayContaining(['find', 'diagnose'])],
])('%j: %j', (words, expected) => {
  expect(complete(words)).toEqual(expected);
});

test('find offers every provider, and its own options after a dash', () => {
  expect(complete(['find', ''])).toEqual(ids);
  expect(complete(['find', '--re'])).toEqual(['--region']);
  expect(complete(['diagnose', '--re'])).toEqual([]);
});
