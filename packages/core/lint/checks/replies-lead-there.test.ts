import { expect, test } from 'vitest';
import type { ReplyRule } from '../../src/known-reply.ts';
import { findIn, sampleDiagnosis, sampleProvider } from '../sample-entries.ts';
import { repliesLeadThere } from './replies-lead-there.ts';

const rule: ReplyRule = {
  match: { all: ['the gate is closed'] },
  example: '550 the gate is closed',
  source: 'https://example.com/',
  nearMiss: '550 no gate',
};
const other = sampleDiagnosis({ id: 'net/refused', replies: [] });

function found(changes: Partial<ReplyRule>, others: readonly ReplyRule[] = []) {
  const replies = [{ ...rule, ...changes }];
  return findIn(
    [{ diagnosis: sampleDiagnosis({ replies }) }, { diagnosis: { ...other, replies: others } }],
    [repliesLeadThere],
  );
}

test.each<[string, Partial<ReplyRule>, readonly ReplyRule[], string]>([
  [
    'an example that the rule does not fit',
    { example: 'the door is closed' },
    [],
    'config/wrong-port.replies.0.example leads to nothing first, not to config/wrong-port',
  ],
  [
    'an example that another rule fits better',
    {},
    [{ ...rule, match: { all: ['550 the gate is closed'], code: 550 } }],
    'config/wrong-port.replies.0.example leads to net/refused first, not to config/wrong-port',
  ],
  [
    'a near miss that the rule fits',
    { nearMiss: '550 the gate is closed today' },
    [],
    'config/wrong-port.replies.0.nearMiss the rule itself matches its near miss',
  ],
])('finds %s', (_, changes, others, finding) => {
  expect(found(changes, others)).toEqual([finding]);
});

test('finds a near miss that another rule leads to the same diagnosis', () => {
  const replies = [
    { ...rule, nearMiss: '550 the door is closed' },
    { ...rule, match: { all: ['the door is closed'] }, example: '550 the door is closed' },
  ];
  expect(findIn([{ diagnosis: sampleDiagnosis({ replies }) }], [repliesLeadThere])).toEqual([
    'config/wrong-port.replies.0.nearMiss leads to config/wrong-port as well, so it is not a near miss of it',
  ]);
});

test('is content with an example that leads there and a near miss that does not', () => {
  expect(found({ nearMiss: '550 the door is closed' })).toEqual([]);
  const reply = { ...rule, diagnosis: 'net/refused', nearMiss: '550 no gate' };
  expect(
    findIn(
      [{ diagnosis: other }, { provider: sampleProvider({ replies: [reply] }) }],
      [repliesLeadThere],
    ),
  ).toEqual([]);
});
