import type { ProviderCheck } from '../check.ts';

const months = 12;

/** A source that nobody has read again for a year is worth another look. */
export const freshness: ProviderCheck = {
  name: 'freshness',
  description: `Sources were read within ${months} months.`,
  scope: 'provider',
  level: 'warning',
  check(provider, report, _entries, today) {
    const limit = new Date(`${today}T00:00:00Z`);
    limit.setUTCMonth(limit.getUTCMonth() - months);
    const oldest = limit.toISOString().slice(0, 10);
    provider.sources.forEach((source, index) => {
      if (source.read < oldest)
        report(
          ['sources', index, 'read'],
          `"${source.id}" was last read on ${source.read}: read it again`,
        );
    });
  },
};
