import { expect, test } from 'vitest';
import { formatHost, formatHostParameter } from './format-host.ts';
import { phrases as en } from './languages/phrases-en.ts';
import { phrases as zh } from './languages/phrases-zh-CN.ts';

test.each([
  [{ host: 'smtp.example.com' }, { name: 'server name' }, 'smtp.example.com'],
  [
    { host: null, hostTemplate: '%ACCOUNT%.example.com' },
    { name: 'server name' },
    '<server name>.example.com',
  ],
  [{ host: null, hostTemplate: '%ACCOUNT%.example.com' }, undefined, '<account>.example.com'],
])('%j %j: %s', (host, parameter, text) => {
  expect(formatHost(host, parameter)).toBe(text);
});

test('what to put in, what it looks like, and where it stands', () => {
  const parameter = { example: 'w0123456', sources: ['help'] };
  expect(
    formatHostParameter(
      { ...parameter, name: 'server name', where: 'It stands in the welcome mail.' },
      { phrases: en, locale: 'en' },
    ),
  ).toBe('<server name> is your own, for example w0123456. It stands in the welcome mail.');
  expect(
    formatHostParameter(
      { ...parameter, name: '服务器名', where: '写在开通邮件里。' },
      { phrases: zh, locale: 'zh-CN' },
    ),
  ).toBe('<服务器名> 因账号而异，例如 w0123456。写在开通邮件里。');
});
