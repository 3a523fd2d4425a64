import { hasErrorSigns } from './only-settings.ts';
import type { Place } from './settings-format.ts';

/** The part of a text that holds settings: without what begins or ends with the lines of an error around them. */
export function settingsPart(text: string, places: readonly Pick<Place, 'start'>[]): string {
  if (places.length === 0) return text;
  const starts = places.map(({ start }) => start);
  const first = text.lastIndexOf('\n', Math.min(...starts)) + 1;
  const end = text.indexOf('\n', Math.max(...starts));
  const last = end < 0 ? text.length : end;
  const before = text.slice(0, first).split('\n');
  const after = text.slice(last).split('\n');
  const kept = before.slice(before.findLastIndex(hasErrorSigns) + 1);
  const error = after.findIndex(hasErrorSigns);
  const tail = error < 0 ? after : after.slice(0, error);
  const part = kept.join('\n') + text.slice(first, last) + tail.join('\n');
  return kept.length < before.length || error >= 0 ? part.replace(/^\s*\n|\s+$/g, '') : part;
}
