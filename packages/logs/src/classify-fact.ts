import type { Fact, FormatName } from './fact.ts';
import type { Side } from './name-cause.ts';

const sumsOf = {
  deferred: 'deferred',
  bounced: 'bounced',
  expired: 'expired',
  refused: 'refused',
  'login-failed': 'loginFailed',
  trouble: 'troubles',
} as const;

/** The sum of the report that a failure counts in. */
export function sumOf(what: Fact['what']): (typeof sumsOf)[keyof typeof sumsOf] {
  return sumsOf[what as keyof typeof sumsOf];
}

const services: ReadonlySet<FormatName> = new Set(['ses', 'sendgrid', 'mailgun', 'postmark']);

/** Whether a fact tells of a failure: one that is counted by its cause. */
export function isFailure({ what }: Fact): boolean {
  return what in sumsOf;
}

/** A server refuses others; a sending service refuses its customer. */
export function sideOf({ what, format }: Fact): Side {
  const isIn = what === 'refused' || what === 'login-failed' || what === 'trouble';
  return isIn && !services.has(format) ? 'in' : 'out';
}

/** Deferred, or refused with a reply of class 4. */
export function isTemporary({ what, text }: Fact): boolean {
  return what === 'deferred' || (what === 'refused' && text?.charCodeAt(0) === 52);
}
