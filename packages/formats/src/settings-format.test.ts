import { describe, expect, test } from 'vitest';
import {
  isTrue,
  known,
  type Place,
  portOf,
  replacePlaces,
  secretState,
} from './settings-format.ts';

test.each(['true', 'True', 'TRUE', '1', 'yes', 'on'])('%s is true', (value) =>
  expect(isTrue(value)).toBe(true),
);
test.each(['false', '0', 'no', 'off', '', 'ssl', 'truethy'])('%j is not true', (value) =>
  expect(isTrue(value)).toBe(false),
);

test.each([
  ['465', 465],
  ['65535', 65535],
  ['0', undefined],
  ['65536', undefined],
  ['-1', undefined],
  ['4.5', undefined],
  ['', undefined],
  ['port', undefined],
  [undefined, undefined],
])('%j is port %s', (value, port) => expect(portOf(value)).toBe(port));

test.each([
  ['hunter2', 'given'],
  ['', 'empty'],
  ['undefined', 'undefined'],
  ['None', 'undefined'],
  ['null', 'undefined'],
  ['undefined1', 'given'],
  [undefined, undefined],
])('%j is a secret %s', (value, state) => expect(secretState(value)).toBe(state));

test('known leaves only what is known', () => {
  expect(known({ host: 'a', port: undefined, user: '' })).toEqual({ host: 'a', user: '' });
});

describe('replacePlaces', () => {
  const place = (start: number, end: number): Place => ({
    field: 'host',
    key: '',
    value: '',
    start,
    end,
  });

  test('in any order, with texts of any length', () => {
    const edits = [
      { place: place(0, 1), value: 'long' },
      { place: place(4, 5), value: '' },
      { place: place(2, 3), value: '$&' },
    ];
    expect(replacePlaces('a b c', edits)).toBe('long $& ');
    expect(replacePlaces('a b c', edits.toReversed())).toBe('long $& ');
    expect(replacePlaces('a b c', [])).toBe('a b c');
  });
});
