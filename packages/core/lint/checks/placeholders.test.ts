import { expect, test } from 'vitest';
import type { HostParameter, RegionParameter } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { placeholders } from './placeholders.ts';

const [server] = sampleProvider().servers;
const region: RegionParameter = {
  default: 'eu-west-1',
  values: [
    { id: 'eu-west-1', name: { en: 'Ireland', 'zh-CN': '爱尔兰' } },
    { id: 'us-east-1', name: { en: 'Virginia', 'zh-CN': '弗吉尼亚' } },
  ],
  sources: ['help'],
};

test.each([
  ['%EMAILADDRESS%', true],
  ['%EMAILLOCALPART%@login.%EMAILDOMAIN%', true],
  ['%ISSUED%', true],
  ['%SECRET%', true],
  ['apikey', true],
  ['%EMAILADDRESS', false],
  ['%emailaddress%', false],
  ['%EMAIL%', false],
  ['100%', false],
])('user name %s: known and closed is %s', (username, fine) => {
  const common = findIn([{ provider: sampleProvider({ username: [username] }) }], [placeholders]);
  const servers = server ? [{ ...server, username: [username] }] : [];
  const own = findIn([{ provider: sampleProvider({ servers }) }], [placeholders]);
  if (fine) expect([...common, ...own]).toEqual([]);
  else {
    const message = `"${username}": unknown or unclosed placeholder; known are %EMAILADDRESS%`;
    expect(common).toEqual([expect.stringContaining(`example-mail.username.0 ${message}`)]);
    expect(own).toEqual([expect.stringContaining(`example-mail.servers.0.username.0 ${message}`)]);
  }
});

test.each([
  ['host and parameter', 'smtp.%REGION%.example.com', region, undefined],
  ['neither', 'smtp.example.com', undefined, undefined],
  [
    'a host without the parameter',
    'smtp.%REGION%.example.com',
    undefined,
    'servers.0.host uses %REGION%, but the entry has no regionParameter',
  ],
  [
    'a parameter without a host',
    'smtp.example.com',
    region,
    'regionParameter no server host uses %REGION%',
  ],
  [
    'a default that is none of the values',
    'smtp.%REGION%.example.com',
    { ...region, default: 'eu-west-2' },
    'regionParameter.default "eu-west-2" is none of the values',
  ],
])('%%REGION%%: %s', (_, host, regionParameter, finding) => {
  const servers = server ? [{ ...server, host }] : [];
  const provider = sampleProvider({ servers, ...(regionParameter && { regionParameter }) });
  const expected = finding ? [`example-mail.${finding}`] : [];
  expect(findIn([{ provider }], [placeholders])).toEqual(expected);
});

const part: HostParameter = {
  name: { en: 'server name', 'zh-CN': '服务器名' },
  example: 'w0123456',
  where: { en: 'It stands in the welcome mail.', 'zh-CN': '写在开通邮件里。' },
  sources: ['help'],
};

test.each([
  ['host and parameter', '%ACCOUNT%.example.com', part, undefined],
  [
    'a host without the parameter',
    '%ACCOUNT%.example.com',
    undefined,
    'servers.0.host uses %ACCOUNT%, but the entry has no hostParameter',
  ],
  [
    'a parameter without a host',
    'smtp.example.com',
    part,
    'hostParameter no server host uses %ACCOUNT%',
  ],
  [
    'twice',
    '%ACCOUNT%.%ACCOUNT%.example.com',
    part,
    'servers.0.host uses %ACCOUNT% more than once',
  ],
])('%%ACCOUNT%%: %s', (_, host, hostParameter, finding) => {
  const servers = server ? [{ ...server, host }] : [];
  const provider = sampleProvider({ servers, ...(hostParameter && { hostParameter }) });
  const expected = finding ? [`example-mail.${finding}`] : [];
  expect(findIn([{ provider }], [placeholders])).toEqual(expected);
});
