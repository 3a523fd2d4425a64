import { describe, expect, test } from 'vitest';
import { formatLimit } from './format-limit.ts';
import { en } from './languages/en.ts';
import { zhCN } from './languages/zh-CN.ts';

const sources = ['help'];

describe('formatLimit', () => {
  test.each([
    [{ what: 'messages-per-day', value: 2000 }, 'messages a day: 2,000'],
    [{ what: 'messages-per-day', value: 500, plan: 'free' }, 'messages a day: 500 (free)'],
    [{ what: 'connections', value: 15, note: 'a user' }, 'connections at once: 15 – a user'],
    [{ what: 'message-bytes', value: 50_000_000 }, 'size of a message: 50 MB'],
    [{ what: 'message-bytes', value: 25 * 1024 * 1024 }, 'size of a message: 25 MiB'],
    [{ what: 'attachment-bytes', value: 1536 * 1024 }, 'size of attachments: 1.5 MiB'],
    [{ what: 'attachment-bytes', value: 512 * 1024 }, 'size of attachments: 512 KiB'],
  ] as const)('%j', (limit, text) => {
    expect(formatLimit({ ...limit, sources }, en)).toBe(text);
  });

  test('in Chinese', () => {
    const text = formatLimit({ what: 'messages-per-day', value: 2000, sources }, zhCN);
    expect(text).toContain('2,000');
    expect(text).toContain(zhCN.phrases.limit['messages-per-day']);
  });

  test.each([en, zhCN])('every limit of the data has its words in $locale', (language) => {
    const limits = Object.values(language.guides).flatMap((guide) => guide.limits ?? []);
    expect(limits.length).toBeGreaterThan(50);
    for (const limit of limits)
      expect(formatLimit(limit, language)).not.toMatch(/undefined|NaN|Infinity/);
  });
});
