import type { HealthHistory, Period } from './health-history.ts';

/** A server or page that has not been well for some time: since when, in how many runs, and what it said at last. */
export interface LastingFailure extends Pick<Period, 'state' | 'detail' | 'since'> {
  readonly name: string;
  readonly runs: number;
}

/**
 * What failed in so many runs in a row, in whatever way, longest first. Runs of one day count as one; an answer that says
 * nothing of the server is in no history.
 */
export function lastingFailures({ periods }: HealthHistory, inARow = 3): LastingFailure[] {
  return Object.entries(periods)
    .flatMap(([name, all]) => {
      const failing = all.slice(all.findLastIndex(({ state }) => state === 'ok') + 1);
      const [first, latest] = [failing[0], failing.at(-1)];
      const runs = failing.reduce((sum, { days }) => sum + days, 0);
      if (!first || !latest || runs < inARow) return [];
      return [{ name, runs, since: first.since, state: latest.state, detail: latest.detail }];
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** The failures as the text of one issue, in Markdown. */
export function issueText(failures: readonly LastingFailure[]): string {
  const rows = failures.map(
    ({ name, state, since, runs, detail }) =>
      `| \`${name}\` | ${state} | ${since.slice(0, 10)} | ${runs} | ${detail.replaceAll('|', '\\|').slice(0, 200)} |`,
  );
  return [
    'These servers and pages of the catalog have not answered as they should in three runs in a row. Read the',
    'provider’s own page again before changing an entry.',
    '',
    '| server or page | state | since | runs | answer |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
