import { explain, type Language, nextChecks, refusalCode } from '@mailatlas/core';
import type { Examination } from '@mailatlas/formats';
import type { Io } from '../io.ts';
import type { Words } from '../words/words.ts';
import { harmless, Page } from './page.ts';

const issues = 'https://github.com/mailatlas/mailatlas/issues/new?template=diagnosis.yml';

/** An honest unknown: what the code means, what it may be, what to look at next, and where to report the text. */
export function printUnknown(
  io: Io,
  words: Words,
  language: Language,
  { evidence, diagnoses }: Examination,
): string {
  const page = new Page(io).text(words.nothingKnown).text(words.nothingKnownNext);
  const code = refusalCode(evidence.replies);
  if (code !== undefined)
    page.text(words.codeMeans(String(code), words.codeClass[code < 500 ? '4' : '5']));
  if (diagnoses.length > 0)
    page
      .heading(words.section.codeAllows)
      .bullets(
        diagnoses.map(
          (each) => `${harmless(explain(each, language).title)} ${io.colors.dim(each.id)}`,
        ),
      );
  const checks = nextChecks(diagnoses).map(
    ({ check, decides }) =>
      `${language.phrases.check[check]} ${io.colors.dim(words.list(decides))}`,
  );
  if (checks.length > 0) page.heading(words.section.decides).bullets(checks);
  return page.heading(words.section.report).text(words.reportUnknown, 2).text(issues, 2).toString();
}
