import { expect, test } from 'vitest';
import { RecentNames } from './recent-names.ts';

const namesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `203.0.${at >> 8}.${at & 255}`);
const known = (recent: RecentNames, names: readonly string[]) =>
  names.filter((name) => recent.has(name)).length;

test('the name seen last is known, and no more than there are places', () => {
  const recent = new RecentNames(64);
  for (const name of namesOf(1000)) {
    recent.add(name);
    expect(recent.has(name)).toBe(true);
  }
  expect(recent.has('198.51.100.1')).toBe(false);
  expect(known(recent, namesOf(1000))).toBeLessThanOrEqual(64);
});

test('few names among many places rarely take each other’s, also when two readers are joined', () => {
  const [one, other] = [new RecentNames(8192), new RecentNames(8192)];
  for (const name of namesOf(100)) one.add(name);
  expect(known(one, namesOf(100))).toBeGreaterThan(90);
  other.add('2001:db8::9');
  one.take(structuredClone(other.places));
  expect(one.has('2001:db8::9')).toBe(true);
  expect(known(one, namesOf(100))).toBeGreaterThan(90);
});
