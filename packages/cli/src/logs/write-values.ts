import type { Locale } from '@mailatlas/core';
import type { LogsWords } from '../words/logs-words.ts';

/** A count with the separators of a language. */
export function countText(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** A moment in this machine's zone, to the minute: `2026-11-22 10:00`. */
export function momentText(iso: string | undefined): string {
  if (iso === undefined) return '–';
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A length of time in its largest whole unit. */
export function widthText(seconds: number, words: LogsWords): string {
  if (seconds % 86_400 === 0) return words.width.days(seconds / 86_400);
  if (seconds % 3600 === 0) return words.width.hours(seconds / 3600);
  return words.width.minutes(Math.round(seconds / 60));
}

/** `137 MB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  if (bytes < 10_000_000_000)
    return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
