import { getProvider } from '../catalog.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Match } from '../known-reply.ts';
import { LiteralFinder } from './literal-finder.ts';
import type { Rule } from './rule.ts';

/** A rule that fits, how specific the fit is, and where in the folded text its words stand. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly score: number;
  readonly literals: readonly { readonly text: string; readonly at: number }[];
}

export interface Matcher {
  /** The rules whose words were seen somewhere. */
  match(evidence: Evidence): RuleMatch[];
  /** The hints, for when no rule speaks; compiled when first asked for. */
  suggest(evidence: Evidence): RuleMatch[];
}

/** What a fit is worth: words above codes, a provider's own words above anybody's. */
const worth = {
  words: 100,
  /** A unit of a literal's length, up to `longWords`. */
  letter: 1,
  longWords: 40,
  errorCode: 50,
  enhanced: 40,
  code: 20,
  place: 10,
  provider: 100,
  providerOfFamily: 60,
  unknown: -15,
  /** Below any reading of words that were seen, above that of a bare code. */
  hint: 46,
  mostOfHint: 12,
} as const;

/** Compiles rules once; afterwards the cost of a text does not grow with the number of rules that it does not touch. */
export function compileRules(rules: readonly Rule[]): Matcher {
  const match = compile(rules.filter(({ hint }) => !hint));
  let suggest: Matcher['suggest'] | undefined;
  return {
    match,
    suggest(evidence) {
      suggest ??= compile(rules.filter(({ hint }) => hint));
      return suggest(evidence);
    },
  };
}

function compile(rules: readonly Rule[]): Matcher['match'] {
  const literals: string[] = [];
  for (const { match } of rules) {
    if (match.all) literals.push(...match.all);
    if (match.any) literals.push(...match.any);
    if (match.none) literals.push(...match.none);
  }
  const finder = new LiteralFinder(literals);
  const byLiteral = new Map<number, Rule[]>();
  const byCode = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { all, any, errorCode, enhanced } = rule.match;
    // Its longest necessary literal finds a rule; without one, each of `any`; without words, its code.
    const keys = all ? [longest(all)] : any;
    if (keys) for (const key of keys) push(byLiteral, finder.idOf(key), rule);
    else push(byCode, errorCode ?? enhanced ?? '', rule);
  }
  return (evidence) => {
    const candidates = new Set<Rule>();
    for (const id of finder.find(evidence.folded))
      for (const rule of byLiteral.get(id) ?? []) candidates.add(rule);
    const codes = [
      ...evidence.errorCodes,
      ...evidence.replies.map((reply) => reply.enhanced ?? ''),
    ];
    for (const code of codes) for (const rule of byCode.get(code) ?? []) candidates.add(rule);
    const place = (literal: string) => finder.placeOf(finder.idOf(literal));
    return [...candidates].flatMap((rule) => verify(rule, evidence, place) ?? []);
  };
}

function verify(
  rule: Rule,
  evidence: Evidence,
  place: (literal: string) => number | undefined,
): RuleMatch | undefined {
  const { match } = rule;
  if (match.none?.some((literal) => place(literal) !== undefined)) return undefined;
  if (match.all?.some((literal) => place(literal) === undefined)) return undefined;
  const some = match.any?.filter((literal) => place(literal) !== undefined) ?? [];
  if (match.any && some.length === 0) return undefined;
  const literals = [...(match.all ?? []), ...some];
  const conditions = [
    rule.hint ? hintOf(literals) : wordsOf(literals, match),
    codeOf(match, evidence),
    enhancedOf(match, evidence),
    errorCodeOf(match, evidence),
    placeOf(match.step, evidence.step),
    placeOf(match.protocol, evidence.settings.protocol),
    placeOf(match.server, evidence.server),
    providerOf(rule, evidence),
  ];
  let score = 0;
  for (const condition of conditions) {
    if (condition === undefined) return undefined;
    score += condition;
  }
  return {
    rule,
    score,
    literals: literals.map((text) => ({ text, at: place(text) as number })),
  };
}

/** Each condition gives what it adds to the score, or `undefined` when it fails and the rule is out. */
type Condition = number | undefined;

function wordsOf(literals: readonly string[], match: Match): Condition {
  if (!match.all && !match.any) return 0;
  const letters = literals.reduce((sum, literal) => sum + width(literal), 0);
  return worth.words + Math.min(worth.longWords, letters * worth.letter);
}

/** The more letters, the likelier that nothing else is meant. */
function hintOf(literals: readonly string[]): number {
  const letters = literals.reduce((sum, literal) => sum + width(literal), 0);
  return worth.hint + Math.min(worth.mostOfHint, letters / 4);
}

/** A Chinese character says as much as several letters. */
function width(literal: string): number {
  let units = 0;
  for (const character of literal) units += character > '\u2e80' ? 4 : 1;
  return units;
}

function codeOf({ code }: Match, { replies }: Evidence): Condition {
  if (code === undefined) return 0;
  const codes = replies.flatMap((reply) => reply.code ?? []);
  const fits = (seen: number) =>
    typeof code === 'number' ? seen === code : `${Math.trunc(seen / 100)}xx` === code;
  if (codes.some(fits)) return worth.code;
  return codes.length === 0 ? worth.unknown : undefined;
}

function enhancedOf({ enhanced }: Match, { replies }: Evidence): Condition {
  if (enhanced === undefined) return 0;
  return replies.some((reply) => reply.enhanced === enhanced) ? worth.enhanced : undefined;
}

function errorCodeOf({ errorCode }: Match, { errorCodes }: Evidence): Condition {
  if (errorCode === undefined) return 0;
  return errorCodes.includes(errorCode) ? worth.errorCode : undefined;
}

function placeOf(wanted: string | undefined, seen: string | undefined): Condition {
  if (wanted === undefined) return 0;
  if (seen === undefined) return worth.unknown;
  return wanted === seen ? worth.place : undefined;
}

/** A provider's own reply counts fully from that provider, less from its family, not at all from another one. */
function providerOf(rule: Rule, evidence: Evidence): Condition {
  if (rule.provider === undefined) return 0;
  if (evidence.provider === undefined) return worth.unknown;
  if (rule.provider === evidence.provider) return worth.provider;
  const family = getProvider(rule.provider)?.family;
  if (family !== undefined && family === getProvider(evidence.provider)?.family)
    return worth.providerOfFamily;
  // The user's own domain, and the server that passed an answer on, say nothing about the one that gave it.
  return evidence.providerFrom === 'user' || evidence.relayed ? worth.unknown : undefined;
}

function longest(literals: readonly string[]): string {
  return literals.reduce((best, literal) => (literal.length > best.length ? literal : best), '');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
