import type { Level } from '@mailatlas/message';
import type { FilterFailure, FilterVerdict } from '@mailatlas/message/node';

/** What `mailatlas message` itself says; the findings are worded by `@mailatlas/message`. */
export interface MessageWords {
  readonly level: Readonly<Record<Level, string>>;
  /** How many of each, as far as there are any. */
  readonly found: (counts: Readonly<Record<Level, number>>) => string;
  readonly nothing: string;
  readonly onlyHints: string;
  readonly line: (line: number) => string;
  /** The diagnosis with which a server answers. */
  readonly answeredWith: (diagnosis: string) => string;
  readonly filters: string;
  readonly verdict: Readonly<Record<FilterVerdict, string>>;
  readonly score: (score: number, threshold: number) => string;
  readonly problem: Readonly<Record<FilterFailure['problem'], string>>;
  readonly oneFile: string;
}
