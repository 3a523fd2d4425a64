import { expect, test } from 'vitest';
import { findReplies } from './find-replies.ts';
import { refusalCode } from './refusal-code.ts';

test.each([
  ['250 ok\n554 no', 554],
  ['450 later\n554 no', 450],
  ['250 ok', undefined],
  ['status: 5.1.1', undefined],
  ['', undefined],
])('%j: %s', (text, code) => {
  expect(refusalCode(findReplies(text))).toBe(code);
});
