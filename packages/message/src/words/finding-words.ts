import type { Locale } from '@mailatlas/core';
import type { CheckName } from '../checks/index.ts';

/** A finding in words: what it is, why it matters, what to do. `{name}` stands for an argument of the finding. */
export interface FindingText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** The words of every finding in one language. */
export interface FindingWords {
  readonly locale: Locale;
  readonly texts: Readonly<Record<CheckName, FindingText>>;
}
