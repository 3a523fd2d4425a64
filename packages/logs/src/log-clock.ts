const months: Readonly<Record<string, number>> = {
  Jan: 0,
  Feb: 1,
  Mar: 2,
  Apr: 3,
  May: 4,
  Jun: 5,
  Jul: 6,
  Aug: 7,
  Sep: 8,
  Oct: 9,
  Nov: 10,
  Dec: 11,
};
const hour = 3_600_000;
const day = 24 * hour;

/** The time of a log line. A log that names no zone means this machine's; one that names no year means the past. */
export class LogClock {
  readonly #now: number;
  /** The hour of the line before, and its start: nearly all lines are of the same. */
  #hour = '';
  #start = Number.NaN;

  constructor(now: number) {
    this.#now = now;
  }

  /** `Nov 22 10:00:00` (RFC 3164) at a place of a line. */
  classic(line: string, at = 0): number | undefined {
    const name = line.slice(at, at + 9);
    if (name !== this.#hour) {
      const month = months[name.slice(0, 3)];
      const date = Number(name.slice(4, 6));
      const hours = Number(name.slice(7, 9));
      if (month === undefined || !(date >= 1 && date <= 31) || !(hours >= 0 && hours < 24))
        return undefined;
      const start = this.#past(month, date, hours);
      this.#hour = name;
      this.#start = start;
    }
    const minutes = twoDigits(line, at + 10);
    const seconds = twoDigits(line, at + 13);
    const time = this.#start + minutes * 60_000 + seconds * 1000;
    return Number.isNaN(time) ? undefined : time;
  }

  /** `2026-11-22T10:00:00.123+01:00`, also with a blank and without a zone; the time and where it ends. */
  iso(line: string, at = 0): { readonly time: number; readonly end: number } | undefined {
    const name = line.slice(at, at + 13);
    let end = at + 19;
    if (line.charCodeAt(end) === 46 || line.charCodeAt(end) === 44) {
      end++;
      while (isDigit(line.charCodeAt(end))) end++;
    }
    const fraction = end > at + 20 ? Number(`0.${line.slice(at + 20, end)}`) * 1000 : 0;
    const zone = zoneAt(line, end);
    end = zone.end;
    const key = zone.offset === undefined ? name : `${name}Z`;
    if (key !== this.#hour) {
      const [year, month, date, hours] = [0, 5, 8, 11].map((place) =>
        Number(name.slice(place, place === 0 ? 4 : place + 2)),
      ) as [number, number, number, number];
      const start =
        zone.offset === undefined
          ? new Date(year, month - 1, date, hours).getTime()
          : Date.UTC(year, month - 1, date, hours);
      if (Number.isNaN(start) || name.length < 13) return undefined;
      this.#hour = key;
      this.#start = start;
    }
    const time =
      this.#start +
      twoDigits(line, at + 14) * 60_000 +
      twoDigits(line, at + 17) * 1000 +
      Math.floor(fraction) -
      (zone.offset ?? 0);
    return Number.isNaN(time) ? undefined : { time, end };
  }

  /** The last such hour that is not in the future; a day of grace for clocks that differ. */
  #past(month: number, date: number, hours: number): number {
    const year = new Date(this.#now).getFullYear();
    const time = new Date(year, month, date, hours).getTime();
    return time <= this.#now + day ? time : new Date(year - 1, month, date, hours).getTime();
  }
}

/** `Z`, `+01:00`, `+0100`, or none. */
function zoneAt(line: string, at: number): { offset?: number; end: number } {
  const sign = line.charCodeAt(at);
  if (sign === 90) return { offset: 0, end: at + 1 };
  if (sign !== 43 && sign !== 45) return { end: at };
  const colon = line.charCodeAt(at + 3) === 58 ? 1 : 0;
  const minutes = twoDigits(line, at + 1) * 60 + twoDigits(line, at + 3 + colon);
  if (Number.isNaN(minutes)) return { end: at };
  return { offset: (sign === 43 ? minutes : -minutes) * 60_000, end: at + 5 + colon };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function twoDigits(line: string, at: number): number {
  const tens = line.charCodeAt(at);
  const ones = line.charCodeAt(at + 1);
  return isDigit(ones) && (isDigit(tens) || tens === 32)
    ? (tens === 32 ? 0 : tens - 48) * 10 + ones - 48
    : Number.NaN;
}
