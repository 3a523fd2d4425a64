import { describe, expect, test } from 'vitest';
import { aliasesOf } from './aliases.ts';
import { listProviders } from './catalog.ts';
import { findProvidersByName, searchProviders } from './search-providers.ts';

describe('searchProviders', () => {
  test.each([
    ['qq', 'qq-mail'],
    ['QQ', 'qq-mail'],
    ['ＱＱ', 'qq-mail'],
    ['qq邮箱', 'qq-mail'],
    ['qq.com', 'qq-mail'],
    ['foxmail.com', 'qq-mail'],
    ['腾讯邮箱', 'qq-mail'],
    ['腾讯企业邮', 'tencent-exmail'],
    ['exmail', 'tencent-exmail'],
    ['163', 'netease-163'],
    ['１６３', 'netease-163'],
    ['163邮箱', 'netease-163'],
    ['126', 'netease-126'],
    ['gmail', 'gmail'],
    ['G Mail', 'gmail'],
    ['hotmail', 'outlook-com'],
    ['office 365', 'microsoft-365'],
    ['OFFICE-365', 'microsoft-365'],
    ['ses', 'amazon-ses'],
    ['飞书', 'feishu-mail'],
  ])('%s: first %s', (query, id) => {
    expect(searchProviders(query)[0]?.id).toBe(id);
  });

  test.each([
    ['网易', ['netease-163', 'netease-126', 'netease-yeah', 'netease-vip', 'netease-qiye']],
    ['netease', ['netease-163', 'netease-126', 'netease-yeah', 'netease-vip', 'netease-qiye']],
    ['wangyi', ['netease-163']],
    ['阿里', ['aliyun-mail', 'aliyun-qiye', 'aliyun-directmail']],
    ['tencent', ['qq-mail', 'tencent-exmail', 'tencent-ses']],
  ])('%s finds all of %s', (query, ids) => {
    expect(searchProviders(query).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test.each(['zzzzzz', '没有这个', '\u0000', '%EMAILADDRESS%', '.*'])(
    '%j finds nothing',
    (query) => {
      expect(searchProviders(query)).toEqual([]);
    },
  );

  test.each(['', '  ', '-', '_ -'])('%j is empty and finds all', (query) => {
    expect(searchProviders(query)).toEqual(listProviders());
  });

  test('id, both names, every other name and every literal domain of every provider find it among the best', () => {
    for (const provider of listProviders()) {
      const { id, name, domains } = provider;
      const literal = domains.filter((domain) => !domain.startsWith('*') && !domain.includes('-'));
      for (const query of [id, name.en, name['zh-CN'], ...aliasesOf(id), ...literal])
        expect(
          searchProviders(query)
            .slice(0, 4)
            .map((found) => found.id),
          query,
        ).toContain(id);
    }
  });
});

describe('findProvidersByName', () => {
  const netease = ['126', '163', 'qiye', 'vip', 'yeah', 'ym'].map((each) => `netease-${each}`);
  test.each([
    ['163', ['netease-163']],
    ['qq mail', ['qq-mail']],
    ['QQ邮箱', ['qq-mail']],
    ['qq', ['qq-mail']],
    ['Mail.ru', ['mail-ru']],
    ['exmail', ['tencent-exmail']],
    ['网易', netease],
    ['NetEase', netease],
    ['腾讯', ['qq-mail', 'tencent-exmail', 'tencent-ses']],
    ['inate.com', []],
    ['ail.com', []],
    ['zzzz', []],
    ['', []],
    [' - ', []],
  ])('%j: %j', (name, ids) => {
    expect(findProvidersByName(name).map(({ id }) => id)).toEqual(ids);
  });

  test('the id and the names of every provider stand for it, perhaps beside others', () => {
    for (const provider of listProviders())
      for (const name of [provider.id, provider.name.en, provider.name['zh-CN']])
        expect(findProvidersByName(name), name).toContain(provider);
  });
});
