import type { HealthHistory, Period } from './health-history.ts';

/** A server or page that has not been well for some time. */
export interface LastingFailure {
  readonly name: string;
  readonly period: Period;
}

const day = 86_400_000;

/** What has failed from the first to the last of three weekly runs, that is for 14 days or more, longest first. */
export function lastingFailures({ periods }: HealthHistory, days = 14): LastingFailure[] {
  return Object.entries(periods)
    .flatMap(([name, all]) => {
      const period = all.at(-1);
      if (!period || period.state === 'ok' || period.state === 'unknown') return [];
      const lasted = (Date.parse(period.last) - Date.parse(period.since)) / day;
      return lasted >= days ? [{ name, period }] : [];
    })
    .sort((a, b) => (a.period.since < b.period.since ? -1 : 1));
}

/** The failures as the text of one issue, in Markdown. */
export function issueText(failures: readonly LastingFailure[]): string {
  const rows = failures.map(
    ({ name, period }) =>
      `| \`${name}\` | ${period.state} | ${period.since.slice(0, 10)} | ${period.detail.replaceAll('|', '\\|').slice(0, 200)} |`,
  );
  return [
    'These servers and pages of the catalog have not answered as they should in three weekly runs in a row. Read the',
    'provider’s own page again before changing an entry.',
    '',
    '| server or page | state | since | answer |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
