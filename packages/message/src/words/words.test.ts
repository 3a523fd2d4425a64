import { expect, test } from 'vitest';
import { checks } from '../checks/index.ts';
import { explainFinding } from './explain-finding.ts';
import { loadFindingWords } from './load-finding-words.ts';

const english = await loadFindingWords('en');
const chinese = await loadFindingWords('zh-CN');
const [en, zhCN] = [english.texts, chinese.texts];
const names = checks.flatMap(({ rules }) => Object.keys(rules)) as (keyof typeof en)[];

test('both languages have the words of every finding and no others', () => {
  expect(Object.keys(en).sort()).toEqual([...names].sort());
  expect(Object.keys(zhCN).sort()).toEqual([...names].sort());
});

test.each(names)('%s: both languages use the same arguments, and Chinese is Chinese', (name) => {
  for (const part of ['title', 'why', 'fix'] as const) {
    expect(placeholders(zhCN[name][part])).toEqual(placeholders(en[name][part]));
    expect(zhCN[name][part]).toMatch(/[\u4e00-\u9fff]/);
    expect(zhCN[name][part]).not.toMatch(/帐[号户]/);
    expect(en[name][part]).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

test('arguments are filled in once, as they are', () => {
  const finding = {
    check: 'fake-reply',
    level: 'hint',
    place: {},
    args: { subject: 'Re: {length} $&' },
    source: 'https://example.com',
  } as const;
  expect(explainFinding(finding, english).title).toContain('Re: {length} $&');
});

test('a provider is called by its name in the language', () => {
  const finding = {
    check: 'too-many-recipients',
    level: 'error',
    place: {},
    args: { provider: 'qq-mail', count: '9', limit: '8' },
    source: 'https://example.com',
  } as const;
  expect(explainFinding(finding, english).title).toContain('QQ Mail takes 8');
  expect(explainFinding(finding, chinese).title).toContain('QQ 邮箱');
});
