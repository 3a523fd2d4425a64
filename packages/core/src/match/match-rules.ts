import { getProvider } from '../catalog.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fold } from '../evidence/fold.ts';
import type { Match } from '../known-reply.ts';
import { LiteralFinder } from './literal-finder.ts';
import { type Anchors, halvesOf } from './packed-rules.ts';
import type { Rule } from './rule.ts';
import { type IndexedRule, indexRules, type RuleIndex } from './rule-index.ts';

/** A rule that fits, how specific the fit is, and the first of its words that stand in the text. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly score: number;
  readonly literal?: string;
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
  /** A hint in the words of the server itself, before what others make of them. */
  refusal: 1.5,
} as const;

/** Words of a hint belong together only where they stand close to each other. */
const longestSentence = 200;

/** What a server says while all is well: greetings, offers and consent, as transcripts print them. */
const consent =
  /^[ \t]*(?:.{0,60}?(?:\bS:|<<<|<-|<~|< |SERVER -> CLIENT:|INBOUND:|RECV:?|reply:)[ \t"'b(]*)?(?:2[0-5]\d|334|354)(?:[- ].*|["']?)$/gm;

/** A refusal of a server, at the beginning of a sentence or after what a program puts before it. */
const refusal = /(?:^|[\s:;("'<])[45]\d\d[- ]/;

/** Sentences and the fields of reports, folded. */
function sentencesOf(text: string): string[] {
  return text
    .replace(consent, '')
    .split(
      /\n[ \t]*\n|(?<=[.!?;])[ \t]*\n|(?<=[.!?])[ \t]+(?=[A-Z])|(?<=[。！？；])|\n(?=[A-Z][\w-]{2,40}: )/,
    )
    .map(fold)
    .filter((sentence) => sentence !== '');
}

/**
 * Compiles rules once; afterwards the cost of a text does not grow with the number of rules that it does not touch. With the
 * anchors that were packed with the rules, nobody waits for them.
 */
export function compileRules(rules: readonly Rule[], anchors?: Anchors): Matcher {
  const { replies, hints } = halvesOf(rules);
  const match = compile(indexRules(replies, anchors?.replies));
  let suggest: Matcher['suggest'] | undefined;
  return {
    match,
    suggest(evidence) {
      suggest ??= compile(indexRules(hints, anchors?.hints));
      const { text, folded, notice } = evidence;
      if (folded.length <= longestSentence && !notice) return suggest(evidence);
      const found = new Map<Rule, RuleMatch>();
      for (const sentence of sentencesOf(text)) {
        const more = refusal.test(sentence) ? worth.refusal : 0;
        for (const match of suggest({ ...evidence, folded: sentence }))
          found.set(match.rule, { ...match, score: match.score + more });
      }
      return [...found.values()];
    },
  };
}

/** What a rule's words are worth; made when the rule is first a candidate. */
interface Prepared extends IndexedRule {
  /** How much each of `all` and `any` says, by its place there. */
  readonly widthOfAll: number;
  readonly widthsOfAny: readonly number[];
  /** Short words of a hint, which must not be parts of longer ones. */
  readonly words: readonly RegExp[];
  /** Those that the rule sets. */
  readonly conditions: readonly Condition[];
}

function compile({ literals, anchors, rules }: RuleIndex): Matcher['match'] {
  const finder = new LiteralFinder(literals, anchors);
  const byLiteral: (number[] | undefined)[] = new Array(literals.length);
  const byCode = new Map<string, number[]>();
  const enter = (id: number, number: number) => {
    const numbers = byLiteral[id];
    if (numbers) numbers.push(number);
    else byLiteral[id] = [number];
  };
  rules.forEach(({ all, any, rule }, number) => {
    // Its longest necessary literal finds a rule; without one, each of `any`; without words, its code.
    if (all.length > 0) enter(longest(all, literals), number);
    else if (any.length > 0) for (const id of any) enter(id, number);
    else {
      const code = rule.match.errorCode ?? rule.match.enhanced ?? '';
      byCode.set(code, [...(byCode.get(code) ?? []), number]);
    }
  });
  const prepared: Prepared[] = [];
  /** The call in which a rule was a candidate last. */
  const seenIn = new Int32Array(rules.length);
  let call = 0;
  return (evidence) => {
    const matches: RuleMatch[] = [];
    call++;
    const consider = (numbers: readonly number[] | undefined) => {
      if (!numbers) return;
      for (const number of numbers) {
        if (seenIn[number] === call) continue;
        seenIn[number] = call;
        prepared[number] ??= prepare(rules[number] as IndexedRule);
        const found = verify(prepared[number], evidence, finder);
        if (found) matches.push(found);
      }
    };
    for (const id of finder.find(evidence.folded)) consider(byLiteral[id]);
    for (const code of evidence.errorCodes) consider(byCode.get(code));
    for (const { enhanced } of evidence.replies) consider(byCode.get(enhanced ?? ''));
    return matches;
  };
}

function prepare(indexed: IndexedRule): Prepared {
  const { rule } = indexed;
  const { all = [], any = [] } = rule.match;
  return {
    ...indexed,
    widthOfAll: all.reduce((sum, literal) => sum + width(literal), 0),
    widthsOfAny: any.map(width),
    words: rule.hint
      ? all.flatMap((literal) =>
          /^[a-z]{1,3}$/.test(literal) ? [new RegExp(`(?<![a-z])${literal}(?![a-z])`)] : [],
        )
      : [],
    conditions: (Object.keys(conditions) as (keyof typeof conditions)[])
      .filter((key) => rule.match[key] !== undefined)
      .map((key) => conditions[key]),
  };
}

function verify(
  { rule, all, any, none, widthOfAll, widthsOfAny, words, conditions: set }: Prepared,
  evidence: Evidence,
  finder: LiteralFinder,
): RuleMatch | undefined {
  for (const id of all) if (!finder.has(id)) return undefined;
  for (const id of none) if (finder.has(id)) return undefined;
  for (const word of words) if (!word.test(evidence.folded)) return undefined;
  let letters = widthOfAll;
  let some = any.length === 0;
  any.forEach((id, at) => {
    if (!finder.has(id)) return;
    some = true;
    letters += widthsOfAny[at] as number;
  });
  if (!some) return undefined;
  let score = letters === 0 ? 0 : rule.hint ? hintOf(letters) : wordsOf(letters);
  for (const condition of set) {
    const adds = condition(rule.match, evidence);
    if (adds === undefined) return undefined;
    score += adds;
  }
  if (rule.hint && isElsewhere(rule.diagnosis, evidence)) return undefined;
  const ofProvider = providerOf(rule, evidence);
  if (ofProvider === undefined) return undefined;
  const first = all[0] ?? any.find((id) => finder.has(id));
  const literal = first === undefined ? undefined : finder.literal(first);
  return { rule, score: score + ofProvider, ...(literal !== undefined && { literal }) };
}

/** What stops a message before it is accepted: no notice tells of that in words that only suggest it. */
const ownSide = /^(?:config|auth|account|protocol)\//;

/** Whether a hint speaks of a place that the message had left already, or had not come to. */
function isElsewhere(diagnosis: string, { notice, step }: Evidence): boolean {
  if (notice && ownSide.test(diagnosis)) return true;
  if (step === 'rcpt' && diagnosis === 'sender/invalid') return true;
  return step === 'mail' && diagnosis.startsWith('recipient/');
}

/** What a condition of a rule adds to the score, or `undefined` when it fails and the rule is out. */
type Condition = (match: Match, evidence: Evidence) => number | undefined;

const conditions = {
  code: codeOf,
  enhanced: ({ enhanced }, { replies }) =>
    replies.some((reply) => reply.enhanced === enhanced) ? worth.enhanced : undefined,
  errorCode: ({ errorCode }, { errorCodes }) =>
    errorCode !== undefined && errorCodes.includes(errorCode) ? worth.errorCode : undefined,
  step: ({ step }, evidence) => placeOf(step, evidence.step),
  protocol: ({ protocol }, { settings }) => placeOf(protocol, settings.protocol),
  server: ({ server }, evidence) => placeOf(server, evidence.server),
} satisfies Partial<Record<keyof Match, Condition>>;

function wordsOf(letters: number): number {
  return worth.words + Math.min(worth.longWords, letters * worth.letter);
}

/** The more letters, the likelier that nothing else is meant. */
function hintOf(letters: number): number {
  return worth.hint + Math.min(worth.mostOfHint, letters / 4);
}

/** A Chinese character says as much as several letters. */
function width(literal: string): number {
  let units = 0;
  for (const character of literal) units += character > '\u2e80' ? 4 : 1;
  return units;
}

function codeOf({ code }: Match, { replies }: Evidence): number | undefined {
  let seen = false;
  for (const reply of replies) {
    if (reply.code === undefined) continue;
    seen = true;
    if (code === reply.code || code === `${Math.trunc(reply.code / 100)}xx`) return worth.code;
  }
  return seen ? undefined : worth.unknown;
}

function placeOf(wanted: string | undefined, seen: string | undefined): number | undefined {
  if (seen === undefined) return worth.unknown;
  return wanted === seen ? worth.place : undefined;
}

/** A provider's own reply counts fully from that provider, less from its family, not at all from another one. */
function providerOf(rule: Rule, evidence: Evidence): number | undefined {
  if (rule.provider === undefined) return 0;
  if (evidence.provider === undefined) return worth.unknown;
  if (rule.provider === evidence.provider) return worth.provider;
  const family = getProvider(rule.provider)?.family;
  if (family !== undefined && family === getProvider(evidence.provider)?.family)
    return worth.providerOfFamily;
  // The user's own domain, a name in a story, and the server that passed an answer on say nothing about the one that gave it.
  const { providerFrom, relayed } = evidence;
  return providerFrom === 'user' || providerFrom === 'name' || relayed ? worth.unknown : undefined;
}

function longest(ids: readonly number[], literals: readonly string[]): number {
  const lengthOf = (id: number) => (literals[id] as string).length;
  return ids.reduce((best, id) => (lengthOf(id) > lengthOf(best) ? id : best));
}
