import type { Protocol, Step } from '@mailatlas/core';

/** The logs that are understood; a syslog may hold lines of several. */
export const formatNames = [
  'postfix',
  'exim',
  'sendmail',
  'opensmtpd',
  'dovecot',
  'exchange',
  'ses',
  'sendgrid',
  'mailgun',
  'postmark',
] as const;
export type FormatName = (typeof formatNames)[number];

/**
 * What a line says happened. `begin` is the first mention of a message, `end` the last; `expired` means that the
 * server gave up after retries; `refused` is what this server did not take, `login` one that succeeded, `trouble`
 * anything else that failed.
 */
export type FactKind =
  | 'begin'
  | 'from'
  | 'delivered'
  | 'deferred'
  | 'bounced'
  | 'expired'
  | 'refused'
  | 'login'
  | 'login-failed'
  | 'trouble'
  | 'end';

/** One thing that a line says. */
export interface Fact {
  readonly what: FactKind;
  readonly format: FormatName;
  /** Milliseconds since 1970. */
  readonly at?: number | undefined;
  /** The message, as the log names it: a queue id or a message id. */
  readonly id?: string;
  readonly sender?: string;
  /** Who tried to sign in: the login name, which need not be an address. */
  readonly user?: string;
  /** The IP address that tried to sign in, or did. */
  readonly client?: string;
  readonly recipient?: string;
  /** The host that answered. */
  readonly relay?: string;
  /** Why it failed, in the words of the server or the program. */
  readonly text?: string;
  readonly protocol?: Protocol;
  readonly step?: Step;
}

export type Emit = (fact: Fact) => void;
