import type { ProviderCheck } from '../check.ts';

/** No day of reading lies in the future or is not a day at all. */
export const trueDates: ProviderCheck = {
  name: 'true-dates',
  description: 'The day of reading is a real day that is not in the future.',
  scope: 'provider',
  check(provider, report, _entries, today) {
    provider.sources.forEach((source, index) => {
      const parsed = new Date(`${source.read}T00:00:00Z`);
      if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== source.read)
        report(['sources', index, 'read'], {
          en: `${source.read} is not a day of the calendar`,
          'zh-CN': `${source.read} 不是日历上的日期`,
        });
      else if (source.read > today)
        report(['sources', index, 'read'], {
          en: `${source.read} lies in the future (today is ${today})`,
          'zh-CN': `${source.read} 晚于今天（${today}）`,
        });
    });
  },
};
