import {
  explainFinding,
  type FindingWords,
  type Level,
  type MessageReport,
} from '@mailatlas/message';
import type { FilterAnswer } from '@mailatlas/message/node';
import type { Io } from '../io.ts';
import { harmless, Page } from '../print/page.ts';
import type { MessageWords } from '../words/message-words.ts';
import type { Words } from '../words/words.ts';

/** How many of a filter's symbols a person reads. */
const mostSymbols = 15;

/** What is wrong, worst first: what, where, why, and what to do; then what the filters say. */
export function printFindings(
  io: Io,
  words: Words,
  own: MessageWords,
  texts: FindingWords,
  { findings }: MessageReport,
  answers: readonly FilterAnswer[],
): string {
  const page = new Page(io);
  const { colors } = io;
  const paint = { error: colors.red, warning: colors.yellow, hint: colors.cyan } as const;
  const counts: Record<Level, number> = { error: 0, warning: 0, hint: 0 };
  for (const { level } of findings) counts[level]++;
  if (findings.length > 0) page.text(colors.bold(own.found(counts)));
  if (counts.error + counts.warning === 0)
    page.text(findings.length > 0 ? own.onlyHints : own.nothing);
  for (const finding of findings) {
    const { title, why, fix } = explainFinding(finding, texts);
    const { line, header } = finding.place;
    const where = [
      ...(line === undefined ? [] : [own.line(line)]),
      ...(header === undefined ? [] : [harmless(header)]),
      finding.check,
      ...(finding.diagnosis === undefined || finding.level === 'hint'
        ? []
        : [own.answeredWith(finding.diagnosis)]),
    ].join(' · ');
    page.blank();
    page.text(`${paint[finding.level](own.level[finding.level])} ${colors.bold(harmless(title))}`);
    page
      .text(colors.dim(where), 2)
      .text(harmless(why), 2)
      .text(`→ ${harmless(fix)}`, 2);
    page.text(colors.dim(finding.source), 2);
  }
  if (answers.length > 0) page.heading(own.filters);
  for (const answer of answers) printAnswer(page, io, words, own, answer);
  return page.toString();
}

function printAnswer(
  page: Page,
  { colors }: Io,
  words: Words,
  own: MessageWords,
  answer: FilterAnswer,
): void {
  if (answer.problem) {
    const said = harmless(answer.detail);
    page.text(`${answer.filter} ${own.problem[answer.problem]}${words.aside(said)}`, 2);
    return;
  }
  const { filter, verdict, score, threshold, symbols } = answer;
  const color =
    verdict === 'spam' ? colors.red : verdict === 'suspect' ? colors.yellow : colors.green;
  page.text(
    `${filter} ${color(own.verdict[verdict])}${words.aside(own.score(score, threshold))}`,
    2,
  );
  const rows = symbols
    .filter((symbol) => symbol.score !== 0)
    .slice(0, mostSymbols)
    .map((symbol) => [
      String(symbol.score),
      harmless(symbol.name),
      harmless(symbol.description ?? ''),
    ]);
  if (rows.length > 0) page.table(rows);
}
