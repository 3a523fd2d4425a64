import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries } from '../lint/entries.ts';
import { type Diagnosis, diagnose } from '../src/diagnose.ts';
import type { Context } from '../src/evidence/evidence.ts';
import { readEvidence } from '../src/evidence/read-evidence.ts';

/** One real text with the cause that its source establishes. */
export interface RealError {
  readonly text: string;
  /** The ids that are right. */
  readonly truth: readonly string[];
  /** Further ids that are not wrong as an alternative. */
  readonly accept?: readonly string[];
  readonly context?: Context;
  readonly source: string;
  readonly origin: string;
}

export interface Judged {
  readonly error: RealError;
  readonly found: readonly Diagnosis[];
  /** The first answer is right. */
  readonly strict: boolean;
  /** One of the answers is right, or the first is acceptable. */
  readonly lenient: boolean;
  /** The first answer is certain and neither right nor acceptable. */
  readonly wronglyCertain: boolean;
}

/** The collected texts. */
export function readRealErrors(path = join(import.meta.dirname, 'real-errors.json')): RealError[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const entries = readEntries();
const replies = [...entries.diagnoses, ...entries.providers].flatMap(({ value }) =>
  value && 'replies' in value ? (value.replies ?? []) : [],
);
const citedPages = new Set(replies.map(({ source }) => source));
const knownExamples = replies
  .map(({ example }) => lettersOf(example))
  .filter((text) => text.length > 25);

/** Whether its page is cited by a rule, or an example of a rule stands in it: then it is not quite apart. */
export function isFamiliar({ text, source }: RealError): boolean {
  const letters = lettersOf(text);
  return citedPages.has(source) || knownExamples.some((example) => letters.includes(example));
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\u4e00-\u9fff]+/g, ' ')
    .trim();
}

/** Texts of one page stay on one side. */
export function partOf({ source }: RealError): string {
  let sum = 0;
  for (const unit of source) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % 2 === 0 ? 'dev' : 'test';
}

export function judge(error: RealError): Judged {
  const { text, truth, accept = [], context = {} } = error;
  const found = diagnose(readEvidence(text, context));
  const [first] = found;
  const strict = first !== undefined && truth.includes(first.id);
  const acceptable = first !== undefined && accept.includes(first.id);
  return {
    error,
    found,
    strict,
    lenient: acceptable || found.some(({ id }) => truth.includes(id)),
    wronglyCertain: first?.confidence === 'certain' && !strict && !acceptable,
  };
}
