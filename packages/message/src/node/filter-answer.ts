export type FilterName = 'rspamd' | 'spamassassin';

/** One rule of a filter that the message met. */
export interface FilterSymbol {
  readonly name: string;
  readonly score: number;
  readonly description?: string;
}

/** `suspect`: the filter would delay the message, not refuse or mark it. */
export type FilterVerdict = 'clean' | 'suspect' | 'spam';

/** What a filter says of a message, the heaviest symbols first. */
export interface FilterJudgement {
  readonly filter: FilterName;
  readonly verdict: FilterVerdict;
  readonly score: number;
  readonly threshold: number;
  readonly symbols: readonly FilterSymbol[];
  readonly problem?: never;
}

/** Why a filter said nothing. */
export interface FilterFailure {
  readonly filter: FilterName;
  readonly problem: 'unreachable' | 'timeout' | 'refused' | 'bad-answer' | 'answer-too-large';
  /** What happened, in the words of the system or the filter. */
  readonly detail: string;
  readonly verdict?: never;
}

export type FilterAnswer = FilterJudgement | FilterFailure;

/** More symbols than any filter reports. */
const mostSymbols = 500;

/** A judgement in its one form: bounded, harmless to print, heaviest first. */
export function judgement(
  filter: FilterName,
  verdict: FilterVerdict,
  score: number,
  threshold: number,
  symbols: readonly FilterSymbol[],
): FilterJudgement {
  return {
    filter,
    verdict,
    score: rounded(score),
    threshold: rounded(threshold),
    symbols: symbols
      .slice(0, mostSymbols)
      .map(({ name, score, description }) => ({
        name: clean(name),
        score: rounded(score),
        ...(description && { description: clean(description) }),
      }))
      .sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || (a.name < b.name ? -1 : 1)),
  };
}

export function failure(
  filter: FilterName,
  problem: FilterFailure['problem'],
  detail: string,
): FilterFailure {
  return { filter, problem, detail: clean(detail) };
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function clean(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .trim();
}
