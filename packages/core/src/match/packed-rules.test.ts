import { expect, test } from 'vitest';
import { rulesOf } from '../../lint/catalog/rules-of.ts';
import { isProvider } from '../../lint/check.ts';
import { readEntries } from '../../lint/entries.ts';
import { halvesOf, packRules, unpackRules } from './packed-rules.ts';
import type { Rule } from './rule.ts';
import { indexRules } from './rule-index.ts';

const keys = (rules: readonly Rule[]) =>
  rules.map(({ diagnosis, provider, match, source, hint }) =>
    JSON.stringify([diagnosis, provider, match, source, hint]),
  );

test('every authored rule comes out as it went in', () => {
  const { diagnoses, providers } = readEntries();
  const rules = rulesOf(
    diagnoses.flatMap(({ value }) => value ?? []),
    providers.flatMap(({ value }) => (isProvider(value) ? [value] : [])),
  );
  expect(rules.length).toBeGreaterThan(2000);
  const packed = JSON.parse(JSON.stringify(packRules(rules)));
  const unpacked = unpackRules(packed);
  expect(keys(unpacked).sort()).toEqual(keys(rules).sort());
  const { replies, hints } = halvesOf(unpacked);
  expect(packed.anchors).toEqual({
    replies: indexRules(replies).anchors,
    hints: indexRules(hints).anchors,
  });
});
