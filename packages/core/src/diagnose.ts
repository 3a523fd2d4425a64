import { getProvider } from './catalog.ts';
import type { DiagnosisArgs, Fact, Finding } from './detectors/finding.ts';
import { detectors } from './detectors/index.ts';
import { getDiagnosis } from './diagnosis-info.ts';
import type { Evidence } from './evidence/evidence.ts';
import { findDetails } from './evidence/find-details.ts';
import { refusalCode } from './evidence/refusal-code.ts';
import { lineAround } from './line-around.ts';
import { compileRules, type Matcher, type RuleMatch } from './match/match-rules.ts';
import { readRules } from './match/read-rules.ts';

export type Confidence = 'certain' | 'likely' | 'possible';

/** One cause that the evidence speaks for. `args` fills the texts; `facts` are what it was concluded from. */
export interface Diagnosis {
  readonly id: string;
  readonly confidence: Confidence;
  readonly args: DiagnosisArgs;
  readonly provider?: string;
  readonly facts: readonly Fact[];
}

/** From these scores on; below the second it is only possible. */
const certain = 140;
const likely = 90;
/** How many causes are worth reading. */
const most = 5;

let matcher: Matcher | undefined;

/** The causes that the evidence speaks for, likeliest first; empty when nothing is known. */
export function diagnose(evidence: Evidence): Diagnosis[] {
  return diagnoseBy(catalogMatcher(), evidence);
}

/** The same with rules of the caller's choice. */
export function diagnoseBy(matcher: Matcher, evidence: Evidence): Diagnosis[] {
  const { ranked, args, provider } = rank(matcher, evidence);
  return withAlternatives(ranked, args, provider).slice(0, most);
}

/** Every cause that something speaks for, without what it may be mistaken for. */
export function findCauses(evidence: Evidence): Diagnosis[] {
  return rank(catalogMatcher(), evidence).ranked;
}

function catalogMatcher(): Matcher {
  if (!matcher) {
    const { rules, anchors } = readRules();
    matcher = compileRules(rules, anchors);
  }
  return matcher;
}

function rank(
  matcher: Matcher,
  evidence: Evidence,
): { ranked: Diagnosis[]; args: DiagnosisArgs; provider: string | undefined } {
  const matches = matcher.match(evidence);
  const seen = matches.some(({ score }) => score >= likely);
  const lowerCase = evidence.text.toLowerCase();
  const found: Finding[] = [...matches, ...(seen ? [] : matcher.suggest(evidence))]
    .map((match) => findingOf(match, evidence, lowerCase))
    .sort(strongestFirst);
  const id = evidence.provider ?? providerOfFindings(found);
  const provider = id === undefined ? undefined : getProvider(id);
  for (const detector of detectors) found.push(...detector(evidence, provider, found));
  const merged = merge(found).sort(
    (a, b) => b.score - a.score || compare(a.diagnosis, b.diagnosis),
  );
  const args = merged.length === 0 ? {} : argsOf(evidence);
  const ranked = merged.map((finding, rank) => toDiagnosis(finding, rank, args, provider?.id));
  return { ranked, args, provider: provider?.id };
}

/** An order of their own, so that the order of the rules decides nothing. */
function strongestFirst(a: Finding, b: Finding): number {
  return (
    b.score - a.score ||
    compare(a.diagnosis, b.diagnosis) ||
    compare(a.provider ?? '', b.provider ?? '') ||
    compare(sourceOf(a), sourceOf(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sourceOf({ facts }: Finding): string {
  return `${facts[0]?.text}\n${facts[0]?.source}`;
}

function findingOf(
  { rule, score, literal }: RuleMatch,
  evidence: Evidence,
  lowerCase: string,
): Finding {
  const place = literal === undefined ? undefined : placeInText(lowerCase, literal);
  const text = literal
    ? (lineAround(evidence.text, place) ?? literal)
    : (rule.match.errorCode ?? rule.match.enhanced ?? '');
  return {
    diagnosis: rule.diagnosis,
    score,
    facts: [
      {
        what: rule.hint ? 'hint' : literal ? 'text' : 'code',
        text,
        ...place,
        ...(rule.source && { source: rule.source }),
      },
    ],
    ...(rule.provider && { provider: rule.provider }),
  };
}

/** The place of a literal in the text itself; unknown when folding changed the words (a sentence over two lines). */
function placeInText(
  lowerCase: string,
  literal: string,
): { start: number; end: number } | undefined {
  const start = lowerCase.indexOf(literal);
  return start < 0 ? undefined : { start, end: start + literal.length };
}

/** The one provider whose own reply fits better than anybody's, when nothing else told which it is. */
function providerOfFindings(found: readonly Finding[]): string | undefined {
  const best = Math.max(...found.map((finding) => finding.score));
  const owners = new Set(
    found.filter((finding) => finding.score === best).map((finding) => finding.provider),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** One finding a diagnosis: the strongest counts, each further one adds a little. */
function merge(found: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of found) {
    const other = byId.get(finding.diagnosis);
    if (!other) {
      byId.set(finding.diagnosis, finding);
      continue;
    }
    const [strong, weak] = finding.score > other.score ? [finding, other] : [other, finding];
    const tied = strong.score === weak.score && strong.provider !== weak.provider;
    const provider = tied ? undefined : (strong.provider ?? weak.provider);
    const { provider: _, ...rest } = strong;
    byId.set(finding.diagnosis, {
      ...rest,
      score: strong.score + 5,
      args: { ...weak.args, ...strong.args },
      facts: distinct([...strong.facts, ...weak.facts]),
      ...(provider !== undefined && { provider }),
    });
  }
  return [...byId.values()];
}

/** Each text once; the fact that names a source stays. */
function distinct(facts: readonly Fact[]): Fact[] {
  const byText = new Map<string, Fact>();
  for (const fact of facts) {
    const other = byText.get(fact.text);
    if (!other || (other.source === undefined && fact.source !== undefined))
      byText.set(fact.text, fact);
  }
  return [...byText.values()];
}

function toDiagnosis(
  finding: Finding,
  rank: number,
  args: DiagnosisArgs,
  provider: string | undefined,
): Diagnosis {
  const known = finding.provider ?? provider;
  return {
    id: finding.diagnosis,
    confidence: confidenceOf(finding, rank),
    args: { ...args, ...finding.args },
    ...(known && { provider: known }),
    facts: finding.facts,
  };
}

/** Only the first cause can be certain, and only if its text cannot mean anything else. */
function confidenceOf(finding: Finding, rank: number): Confidence {
  const { diagnosis, score, provider } = finding;
  const atMost =
    finding.atMost ?? (provider === undefined ? getDiagnosis(diagnosis)?.atMost : undefined);
  if (score < likely || atMost === 'possible') return 'possible';
  return score < certain || rank > 0 || atMost === 'likely' ? 'likely' : 'certain';
}

function argsOf({ settings, replies, folded }: Evidence): DiagnosisArgs {
  const { host, port, tls, user, from } = settings;
  const code = refusalCode(replies) ?? replies.find((reply) => reply.code !== undefined)?.code;
  return {
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: String(port) }),
    ...(tls && { tls }),
    ...(user && { user }),
    ...(from && { from }),
    ...(code !== undefined && { code: String(code) }),
    ...findDetails(folded),
  };
}

/** How many things that a certain cause may be mistaken for are worth naming. */
const besideCertain = 2;

/** Adds what the first cause may be mistaken for. */
function withAlternatives(
  ranked: Diagnosis[],
  args: DiagnosisArgs,
  provider: string | undefined,
): Diagnosis[] {
  const first = ranked[0];
  if (!first) return ranked;
  const alternatives = getDiagnosis(first.id)?.alternatives ?? [];
  for (const id of first.confidence === 'certain'
    ? alternatives.slice(0, besideCertain)
    : alternatives) {
    if (!ranked.some((diagnosis) => diagnosis.id === id))
      ranked.push({
        id,
        confidence: 'possible',
        args,
        ...(provider && { provider }),
        facts: [],
      });
  }
  return ranked;
}
