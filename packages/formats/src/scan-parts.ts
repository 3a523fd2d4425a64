import { type Assignment, argumentAssignment } from './assignment.ts';

/** The named groups of a pattern's first match, each as if it were set by itself; nothing can be added beside them. */
export function scanParts(text: string, pattern: RegExp): Assignment[] {
  return Object.entries(pattern.exec(text)?.indices?.groups ?? {}).flatMap(([key, place]) => {
    if (!place) return [];
    const [start, end] = place;
    const before = text[start - 1] ?? '';
    const quote = /["']/.test(before) && before === text[end] ? before : '';
    return [argumentAssignment(text, key, place, quote, { end, rest: [] })];
  });
}
