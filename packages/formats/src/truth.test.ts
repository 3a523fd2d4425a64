import { expect, test } from 'vitest';
import { truth } from './truth.ts';

test.each([
  ['true', true],
  ['True', true],
  ['1', true],
  ['on', true],
  [':always', true],
  ['false', false],
  ['no', false],
  ['never', false],
  ['', false],
  ['auto', undefined],
  [undefined, undefined],
])('%j: %s', (value, on) => expect(truth(value)).toBe(on));
