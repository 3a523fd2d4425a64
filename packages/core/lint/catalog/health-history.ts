/** What a server or page answered, and from when to when it answered so. Days and times as ISO 8601 in UTC. */
export interface Period {
  readonly state: string;
  readonly detail: string;
  readonly since: string;
  readonly last: string;
}

/** The periods of each server (`submission smtp.example.com:465 implicit`) or page (its address), oldest first. */
export interface HealthHistory {
  readonly schemaVersion: 1;
  readonly periods: Readonly<Record<string, readonly Period[]>>;
}

/** How many periods are kept of one server or page. */
const kept = 20;

export const emptyHistory: HealthHistory = { schemaVersion: 1, periods: {} };

/** Reads a history; `undefined` for a text that is none. */
export function parseHistory(text: string): HealthHistory | undefined {
  try {
    const value = JSON.parse(text) as Partial<HealthHistory> | null;
    const sound = value?.schemaVersion === 1 && typeof value.periods === 'object' && value.periods;
    return sound ? (value as HealthHistory) : undefined;
  } catch {
    return undefined;
  }
}

/** With one more answer: the same state prolongs the last period, another begins a new one. */
export function remember(
  history: HealthHistory,
  name: string,
  { state, detail }: Pick<Period, 'state' | 'detail'>,
  now: string,
): HealthHistory {
  const periods = history.periods[name] ?? [];
  const latest = periods.at(-1);
  const updated =
    latest?.state === state
      ? [...periods.slice(0, -1), { ...latest, detail, last: now }]
      : [...periods, { state, detail, since: now, last: now }].slice(-kept);
  return { ...history, periods: { ...history.periods, [name]: updated } };
}

/** The latest answer, if it is not older than `since`: a run that was broken off goes on where it ended. */
export function freshAnswer(
  { periods }: HealthHistory,
  name: string,
  since: string,
): Period | undefined {
  const latest = periods[name]?.at(-1);
  return latest && latest.last >= since ? latest : undefined;
}

/** The history as a file: sorted, so that a difference between two days is short. */
export function historyText({ periods }: HealthHistory): string {
  const sorted = Object.entries(periods).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: 1, periods: Object.fromEntries(sorted) }, null, 1)}\n`;
}
