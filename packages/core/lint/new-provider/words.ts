import type { Locale } from '../../src/provider.ts';
import type { Flag } from './flags.ts';
import type { UnusualServer } from './unusual-server.ts';

/** What is asked, and what an answer looks like. */
interface QuestionWords {
  readonly ask: string;
  readonly expected: string;
}

export interface Words {
  readonly locale: Locale;
  readonly questions: Readonly<Record<Flag, QuestionWords>>;
  readonly intro: string;
  readonly several: string;
  readonly perLine: string;
  readonly mayBeEmpty: string;
  readonly cancelled: string;
  readonly usage: string;
  missing(flag: Flag): string;
  wrong(flag: Flag, text: string): string;
  /** That port and TLS mode are no usual pair, and what would be. */
  unusualPort(server: UnusualServer): string;
  /** Whether the page really says so. */
  readonly asOnThePage: string;
  readonly yes: string;
  readonly no: string;
  /** The keys that choose one of a list, and several of it. */
  readonly chooseOne: string;
  readonly chooseSeveral: string;
  exists(path: string): string;
  domainTaken(domain: string, path: string): string;
  readInFuture(day: string, today: string): string;
  written(paths: readonly string[]): string;
  next(command: string): string;
}
