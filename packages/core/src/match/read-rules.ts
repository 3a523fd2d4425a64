import { rules } from '../generated/rules.ts';
import { unpackRules } from './packed-rules.ts';
import type { Rule } from './rule.ts';

/** The rules of the whole catalog. */
export function readRules(): Rule[] {
  return unpackRules(rules());
}
