import type { Flag } from './flags.ts';

/** What is asked, and what an answer looks like. */
interface QuestionWords {
  readonly ask: string;
  readonly expected: string;
}

export interface Words {
  readonly questions: Readonly<Record<Flag, QuestionWords>>;
  readonly intro: string;
  readonly several: string;
  readonly perLine: string;
  readonly mayBeEmpty: string;
  readonly cancelled: string;
  readonly usage: string;
  missing(flag: Flag): string;
  wrong(flag: Flag, text: string): string;
  exists(path: string): string;
  domainTaken(domain: string, path: string): string;
  readInFuture(day: string, today: string): string;
  written(paths: readonly string[]): string;
  next(command: string): string;
}
