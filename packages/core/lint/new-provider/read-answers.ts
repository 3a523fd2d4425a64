import type { Flag } from './flags.ts';
import { type Given, type Question, questions } from './questions.ts';

/** An answer that is missing, or does not fit its question. */
export interface AnswerIssue {
  readonly flag: Flag;
  readonly text?: string;
}

/** The answers with those that need not be given filled in, or what is wrong with them. */
export function readAnswers(
  given: Given,
  today: string,
): { value: Given; issues?: undefined } | { issues: AnswerIssue[] } {
  const issues: AnswerIssue[] = [];
  const answers: Partial<Record<Flag, readonly string[]>> = {};
  for (const question of questions) {
    const { flag, when, optional, fits } = question;
    if (when && !when(answers)) continue;
    const lines = given[flag] ?? [question.initial?.(answers, today) ?? ''];
    const values = splitAnswers(question, lines);
    answers[flag] = values;
    if (values.length === 0 && !optional?.(answers)) issues.push({ flag });
    for (const text of values) if (!fits(text, answers)) issues.push({ flag, text });
  }
  if (issues.length === 0) return { value: answers };
  // What a missing or wrong answer drags along is not worth a line of its own.
  const own = issues.filter(({ flag }) => given[flag] || !follows(flag, issues));
  return { issues: own };
}

/** Whether an answer that was not given is only wrong because another one is. */
function follows(flag: Flag, issues: readonly AnswerIssue[]): boolean {
  const cause = flag === 'family' ? 'id' : flag.endsWith('-source') ? 'source' : undefined;
  return issues.some((issue) => issue.flag === cause);
}

/** The single answers in lines that may hold several. */
export function splitAnswers(question: Question, lines: readonly string[]): string[] {
  const parts =
    question.many === 'words' ? lines.flatMap((line) => line.split(/[\s,，、]+/)) : lines;
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
