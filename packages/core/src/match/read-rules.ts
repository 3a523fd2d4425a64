import { rules } from '../generated/rules.ts';
import { type Anchors, unpackRules } from './packed-rules.ts';
import type { Rule } from './rule.ts';

/** The rules of the whole catalog, and the anchors that were found when it was compiled. */
export function readRules(): { rules: Rule[]; anchors: Anchors } {
  const packed = rules();
  return { rules: unpackRules(packed), anchors: packed.anchors };
}
