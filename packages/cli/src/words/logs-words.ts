import type { LoginKind } from '@mailatlas/logs';

/** What `mailatlas logs` itself says; the causes are worded by the core. */
export interface LogsWords {
  readonly title: string;
  readonly lines: (count: string) => string;
  readonly notRead: (count: string) => string;
  readonly span: (since: string, until: string) => string;
  readonly total: Readonly<
    Record<
      'delivered' | 'deferred' | 'bounced' | 'expired' | 'refused' | 'loginFailed' | 'troubles',
      string
    >
  >;
  readonly passed: (count: string) => string;
  readonly waiting: (count: string) => string;
  readonly messages: (count: string) => string;
  readonly attempts: (count: string) => string;
  readonly temporary: (count: string) => string;
  readonly permanent: (count: string) => string;
  readonly possible: (count: string) => string;
  readonly trend: string;
  readonly bucket: (width: string) => string;
  readonly width: Readonly<Record<'minutes' | 'hours' | 'days', (count: number) => string>>;
  readonly causes: string;
  readonly providers: string;
  readonly senders: string;
  readonly since: string;
  readonly until: string;
  readonly firstExample: string;
  readonly lastExample: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly more: (count: string) => string;
  /** Who must act when this server refused a mail or a login. */
  readonly otherSide: string;
  readonly noFailures: string;
  readonly nothingCounted: string;
  readonly side: Readonly<Record<'out' | 'in', string>>;
  readonly nothingRead: (formats: string) => string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly wrote: (file: string) => string;
  readonly sources: (names: string) => string;
  readonly progress: (done: string, total: string, rate: string, left: string) => string;
  readonly seconds: (count: number) => string;
  /** What to do about a file that cannot be read, by the code of the system or of the decompressor. */
  readonly fileProblem: Readonly<Record<string, string>>;
  readonly followOne: string;
  readonly unjoined: (count: string) => string;
  readonly otherUnknown: (count: string) => string;
  readonly others: (count: string) => string;
  /** What is wrong with a source. */
  readonly sourceProblem: {
    readonly cut: (file: string, packing: string) => string;
    readonly damaged: (file: string, packing: string) => string;
    readonly repeated: (file: string, sameAs: string) => string;
  };
  /** Failed logins by where they came from. */
  readonly logins: {
    readonly title: string;
    readonly sums: Readonly<Record<LoginKind, (count: string) => string>>;
    readonly kind: Readonly<Record<LoginKind, string>>;
    readonly address: string;
    readonly names: (count: number) => string;
    readonly signedIn: string;
    readonly advice: string;
    readonly adviceForUnclear: string;
  };
  readonly delivered: string;
  readonly failed: string;
  readonly column: Readonly<
    Record<
      | 'cause'
      | 'side'
      | 'title'
      | 'confidence'
      | 'messages'
      | 'attempts'
      | 'temporary'
      | 'permanent'
      | 'possible'
      | 'passed'
      | 'since'
      | 'until'
      | 'who'
      | 'step'
      | 'provider'
      | 'sender'
      | 'first'
      | 'last',
      string
    >
  >;
}
