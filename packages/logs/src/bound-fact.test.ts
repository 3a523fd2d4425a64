import { expect, test } from 'vitest';
import { boundFact, keepFact } from './bound-fact.ts';
import type { Fact } from './fact.ts';

const fact: Fact = { what: 'bounced', format: 'postfix', id: 'AAAAA1', text: '550 no' };

test('a fact as servers write them stays as it is', () => {
  expect(boundFact(fact)).toBe(fact);
  expect(keepFact(fact)).toEqual(fact);
});

test('what is longer than any server means is cut; an address keeps its domain, a reply its start', () => {
  const long = boundFact({
    ...fact,
    recipient: `${'x'.repeat(60_000)}@d.example`,
    text: `550 ${'no '.repeat(20_000)}`,
  });
  expect(long.recipient).toHaveLength(320);
  expect(long.recipient?.endsWith('x@d.example')).toBe(true);
  expect(long.text).toHaveLength(4000);
  expect(long.text?.startsWith('550 no')).toBe(true);
  expect(long.id).toBe(fact.id);
});
