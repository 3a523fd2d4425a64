import type { ServerFamily } from '../vocabulary.ts';

/** Programs that answer, as a greeting or a reply of theirs gives them away; the first that fits counts. */
const marks: readonly (readonly [ServerFamily, RegExp])[] = [
  ['coremail', /\bcoremail\b|\b(?:mi|dt|hl|rp|wm):[a-z]{3}\b/],
  [
    'exchange',
    /microsoft esmtp mail service|\.prod\.outlook\.com|\.prod\.exchangelabs\.com|\bstoredrv\.|\bresolver\.(?:adr|rst)\b/,
  ],
  ['exim', /\bexim(?: \d|\b)|\bh=\S+ \[[0-9a-f.:]+\]|unrouteable address|unroutable address/],
  ['postfix', /\besmtp postfix\b|\bpostfix\/[a-z]+|\bnoqueue: |queued as [0-9a-z]{6,20}\b/],
  ['sendmail', /\bsendmail\b[ /]\d|\besmtp sendmail\b|\bstat=|\bruleset=check_/],
  ['opensmtpd', /\besmtp opensmtpd\b|\bsmtpd\[\d+\]: [0-9a-f]{16} (?:smtp|mta)\b/],
  ['qmail', /\bqmail(?:-[a-z]+|\b)|\(#[45]\.\d\.\d\)/],
  ['dovecot', /\bdovecot\b/],
  ['courier', /\bcourier(?:-imap|mta)?\b/],
  ['cyrus', /\bcyrus (?:imap|pop3|murder)/],
  ['zimbra', /\bzimbra\b|\bsc=[a-z0-9]+_\d+/],
  ['mdaemon', /\bmdaemon\b/],
  ['icewarp', /\bicewarp\b/],
  ['kerio', /\bkerio (?:connect|mailserver)\b/],
  ['hmailserver', /\bhmailserver\b/],
  ['haraka', /\bharaka\b/],
  ['stalwart', /\bstalwart\b/],
  ['domino', /\b(?:lotus|ibm|hcl) domino\b/],
  ['groupwise', /\bgroupwise\b/],
];

/** Which server program a folded text comes from, if it gives itself away. */
export function findServer(folded: string): ServerFamily | undefined {
  return marks.find(([, mark]) => mark.test(folded))?.[0];
}
