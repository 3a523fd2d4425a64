/** What a server or page answered, and from when to when it answered so. Days and times as ISO 8601 in UTC. */
export interface Period {
  readonly state: string;
  readonly detail: string;
  readonly since: string;
  readonly last: string;
  /** On how many days it was asked and answered so. */
  readonly days: number;
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
    return sound ? withDays(value as HealthHistory) : undefined;
  } catch {
    return undefined;
  }
}

/** Histories of before days were counted: a period has at least its first day, and another if it lasted. */
function withDays({ periods }: HealthHistory): HealthHistory {
  const counted = Object.entries(periods).map(([name, all]) => [
    name,
    all.map((period) => ({ ...period, days: period.days ?? (isSameDay(period) ? 1 : 2) })),
  ]);
  return { schemaVersion: 1, periods: Object.fromEntries(counted) };
}

function isSameDay({ since, last }: Pick<Period, 'since' | 'last'>): boolean {
  return since.slice(0, 10) === last.slice(0, 10);
}

/** Without what is asked for no longer: a server that was taken out of the catalog has no health. */
export function onlyThese({ periods }: HealthHistory, names: ReadonlySet<string>): HealthHistory {
  const left = Object.entries(periods).filter(([name]) => names.has(name));
  return { schemaVersion: 1, periods: Object.fromEntries(left) };
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
  const days =
    (latest?.days ?? 0) + (latest && isSameDay({ since: latest.last, last: now }) ? 0 : 1);
  const updated =
    latest?.state === state
      ? [...periods.slice(0, -1), { ...latest, detail, last: now, days }]
      : [...periods, { state, detail, since: now, last: now, days: 1 }].slice(-kept);
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
