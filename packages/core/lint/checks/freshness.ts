import { isStale } from '../../src/freshness.ts';
import type { ProviderCheck } from '../check.ts';

/** A source that nobody has read again for a year is worth another look. */
export const freshness: ProviderCheck = {
  name: 'freshness',
  description: 'Sources were read within twelve months.',
  scope: 'provider',
  level: 'warning',
  check(provider, report, _entries, today) {
    provider.sources.forEach((source, index) => {
      if (isStale(source.read, today))
        report(['sources', index, 'read'], {
          en: `"${source.id}" was last read on ${source.read}: read it again`,
          'zh-CN': `"${source.id}" 上次阅读是 ${source.read}：请重新读一遍`,
        });
    });
  },
};
