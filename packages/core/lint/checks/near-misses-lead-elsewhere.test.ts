import { expect, test } from 'vitest';
import type { NearMiss, ReplyRule } from '../../src/index.ts';
import { findIn, sampleDiagnosis } from '../sample-entries.ts';
import { nearMissesLeadElsewhere } from './near-misses-lead-elsewhere.ts';

const rule = (words: string): ReplyRule => ({
  match: { all: [words] },
  example: words,
  source: 'https://example.com/',
  nearMiss: 'the window is closed',
});
const other = sampleDiagnosis({ id: 'net/refused', replies: [rule('the door is closed')] });

function found(miss: NearMiss) {
  const replies = [rule('the gate is closed')];
  return findIn(
    [{ diagnosis: sampleDiagnosis({ replies, nearMisses: [miss] }) }, { diagnosis: other }],
    [nearMissesLeadElsewhere],
  );
}

test.each<[NearMiss, string]>([
  [
    { text: 'the gate is closed', diagnosis: null },
    'leads to config/wrong-port first, not to nothing known',
  ],
  [
    { text: 'the door is closed', diagnosis: null },
    'leads to net/refused first, not to nothing known',
  ],
  [
    { text: 'no door', diagnosis: 'net/refused' },
    'leads to nothing known first, not to net/refused',
  ],
])('finds %j', (miss, message) => {
  expect(found(miss)).toEqual([`config/wrong-port.nearMisses.0.diagnosis ${message}`]);
});

test.each<NearMiss>([
  { text: 'the door is closed', diagnosis: 'net/refused' },
  { text: 'no door', diagnosis: null },
  { text: '550 no door', diagnosis: null },
  { text: 'no door', diagnosis: 'net/nowhere' },
])('is content with %j', (miss) => {
  expect(found(miss)).toEqual([]);
});
