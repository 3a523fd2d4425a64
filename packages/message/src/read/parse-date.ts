/** A date of a header (RFC 5322 section 3.3), or what is wrong with it. */
export type ParsedDate =
  | { readonly time: number; readonly obsolete: boolean; readonly problem?: never }
  | { readonly time?: never; readonly problem: 'syntax' | 'range' | 'weekday' };

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pattern =
  /^(?:([a-z]{3})[ \t]*,)?[ \t]*(\d{1,2})[ \t]+([a-z]{3})[ \t]+(\d{2,4})[ \t]+(\d{2}):(\d{2})(?::(\d{2}))?[ \t]+([+-]\d{4}|[a-z]{1,5})$/i;
/** The names of section 4.3 whose meaning is certain, in hours. */
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

export function parseDate(value: string): ParsedDate {
  const text = value
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const found = pattern.exec(text);
  if (!found) return { problem: 'syntax' };
  const [, weekday, day, monthName, yearText, hour, minute, second, zone] = found;
  const month = months.findIndex((name) => name.toLowerCase() === monthName?.toLowerCase());
  if (month < 0) return { problem: 'syntax' };
  const year = yearOf(yearText as string);
  const date = Date.UTC(year, month, Number(day));
  const offset = offsetOf(zone as string);
  const sound =
    year >= 1900 &&
    new Date(date).getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second ?? 0) <= 60 &&
    Math.abs(offset) < 24 * 60;
  if (!sound) return { problem: 'range' };
  if (weekday && days[new Date(date).getUTCDay()]?.toLowerCase() !== weekday.toLowerCase())
    return { problem: 'weekday' };
  const minutes = Number(hour) * 60 + Number(minute) - offset;
  return {
    time: date + (minutes * 60 + Number(second ?? 0)) * 1000,
    obsolete: (yearText as string).length < 4 || !/^[+-]/.test(zone as string),
  };
}

/** Years of two and three digits as section 4.3 reads them. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes east of Greenwich; a zone that means nothing counts as 0 (section 4.3). */
function offsetOf(zone: string): number {
  const digits = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!digits) return (zones[zone.toUpperCase()] ?? 0) * 60;
  const [, sign, hours, minutes] = digits;
  if (Number(minutes) > 59) return Number.POSITIVE_INFINITY;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
