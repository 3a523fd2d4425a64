import {
  type Diagnosis,
  type Explanation,
  explain,
  formatSource,
  getProvider,
  isSeenInSettings,
  type Language,
  nextChecks,
} from '@mailatlas/core';
import type { Io } from '../io.ts';
import type { Words } from '../words/words.ts';
import { harmless, Page } from './page.ts';

/**
 * An answer in the order in which a person needs it: verdict, what to do first, the corrected setting, the other steps,
 * why, what not to change, what others do, evidence, the next test, and what it may be instead.
 */
export function printDiagnosis(
  io: Io,
  words: Words,
  language: Language,
  diagnoses: readonly Diagnosis[],
  corrected: string | undefined,
): string {
  const [first, ...others] = diagnoses;
  const page = new Page(io);
  if (!first) return page.toString();
  const { colors } = io;
  const said = explain(first, language);
  const color =
    said.severity === 'error'
      ? colors.red
      : said.severity === 'warning'
        ? colors.yellow
        : colors.cyan;
  page.text(color(colors.bold(harmless(said.title))));
  page.text(colors.dim(`${said.confidenceText} · ${first.id}`));
  const [step, ...more] = said.steps;
  const by = said.stepsBy === undefined ? '' : words.aside(said.stepsBy);
  if (step) page.heading(words.section.first + by).text(harmless(step), 2);
  if (corrected !== undefined) page.heading(words.section.corrected).verbatim(harmless(corrected));
  if (more.length > 0) page.heading(words.section.after).numbered(more.map(harmless), 2);
  for (const link of said.links) page.text(words.label(words.moreAt, link), 2);
  page.heading(words.section.why).text(harmless(said.cause), 2).text(said.waiting, 2);
  page.text(words.label(words.section.who, said.actorText), 2);
  if (said.avoid.length > 0) page.heading(words.section.avoid).bullets(said.avoid.map(harmless));
  for (const { actorText, steps } of said.others)
    page.heading(actorText).numbered(steps.map(harmless));
  printEvidence(page, words, language, first, said);
  page.heading(words.section.next).text(harmless(said.next), 2);
  const line = (other: Diagnosis) => {
    const { title, confidenceText } = explain(other, language);
    return `${harmless(title)} ${colors.dim(`${other.id} · ${confidenceText}`)}`;
  };
  const faults = isSeenInSettings(first) ? others.filter(isSeenInSettings) : [];
  const alternatives = others.filter((other) => !faults.includes(other));
  if (faults.length > 0) page.heading(words.section.furtherFaults).bullets(faults.map(line));
  if (alternatives.length > 0)
    page.heading(words.section.alternatives).bullets(alternatives.map(line));
  // Faults that stand beside each other leave nothing to decide.
  const undecided = faults.length > 0 ? [] : nextChecks(diagnoses);
  const checks = undecided.map(
    ({ check, decides }) => language.phrases.check[check] + colors.dim(` ${words.list(decides)}`),
  );
  if (checks.length > 0) page.heading(words.section.decides).bullets(checks);
  return page.toString();
}

function printEvidence(
  page: Page,
  words: Words,
  language: Language,
  { facts }: Diagnosis,
  said: Explanation,
): void {
  page.heading(words.section.evidence);
  for (const { what, text, source } of facts) {
    const shown =
      what === 'provider' ? (getProvider(text)?.name[language.locale] ?? text) : harmless(text);
    page.text(source ? shown + words.aside(source) : shown, 2);
  }
  for (const source of said.sources)
    page.text(source.url + words.aside(formatSource(source, language)), 2);
}
