import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addWaiting,
  causesOf,
  countWaiting,
  entriesOf,
  type OpenRecipients,
  removeWaiting,
} from './open-recipients.ts';

const step = fc.tuple(fc.constantFrom('add', 'add', 'remove'), fc.nat(40), fc.nat(3));

test('list or map, what is added is there until it is removed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      let open: OpenRecipients | undefined;
      const expected = new Map<string, string[]>();
      for (const [what, recipient, cause] of steps) {
        const name = `r${recipient}`;
        if (what === 'remove') {
          if (open) open = removeWaiting(open, name);
          expected.delete(name);
        } else {
          open = addWaiting(open, name, `c${cause}`);
          expected.set(name, [...(expected.get(name) ?? []), `c${cause}`]);
        }
        expect(causesOf(open, name)).toEqual(expected.get(name) ?? []);
        expect(countWaiting(open)).toBe(expected.size);
      }
      expect(new Map(entriesOf(open))).toEqual(expected);
    }),
  );
});
