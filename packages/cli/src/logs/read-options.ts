import { type FormatName, formatNames } from '@mailatlas/logs';
import type { CommandLine } from '../command-line.ts';

/** What the options of `logs` ask for. */
export interface LogsOptions {
  readonly since?: number;
  readonly until?: number;
  readonly format?: FormatName;
  readonly top?: number;
}

/** An option's value that is not possible. */
export interface OptionProblem {
  readonly option: string;
  readonly value: string;
  readonly expected: string;
}

/** Reads the options' values, or says which is not possible. */
export function readLogsOptions(
  values: CommandLine['values'],
  now: number,
): { value: LogsOptions; problem?: never } | { value?: never; problem: OptionProblem } {
  const { since, until, format, top } = values;
  const from = since === undefined ? undefined : momentOf(since, now);
  const to = until === undefined ? undefined : momentOf(until, now);
  const expected = '2026-11-22, 2026-11-22T10:00, 30m, 24h, 7d';
  if (since !== undefined && from === undefined)
    return { problem: { option: '--since', value: since, expected } };
  if (until !== undefined && to === undefined)
    return { problem: { option: '--until', value: until, expected } };
  if (format !== undefined && !isFormat(format))
    return { problem: { option: '--format', value: format, expected: formatNames.join(', ') } };
  if (top !== undefined && !/^[1-9]\d{0,5}$/.test(top))
    return { problem: { option: '--top', value: top, expected: '1, 2, 3 …' } };
  return {
    value: {
      ...(from !== undefined && { since: from }),
      ...(to !== undefined && { until: to }),
      ...(format !== undefined && { format }),
      ...(top !== undefined && { top: Number(top) }),
    },
  };
}

function isFormat(name: string): name is FormatName {
  return formatNames.some((each) => each === name);
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A date or a time of this machine's zone, or how long ago: `24h`. */
function momentOf(text: string, now: number): number | undefined {
  const ago = /^(\d{1,5})([mhd])$/.exec(text);
  if (ago) return now - Number(ago[1]) * (units[ago[2] ?? ''] ?? 0);
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const time = Date.parse(text.length === 10 ? `${text}T00:00` : text);
  return Number.isNaN(time) ? undefined : time;
}
