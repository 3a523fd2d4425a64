import type { ReplyEvidence } from '../evidence/evidence.ts';
import type { Step } from '../vocabulary.ts';
import type { Detector, Finding } from './finding.ts';

/**
 * The lowest layer: what an enhanced code alone says (RFC 3463, RFC 4954, RFC 5248, RFC 6531, RFC 7372, RFC 7504; IANA
 * registry of enhanced status codes). Without the class: it tells only whether waiting helps. Likeliest first.
 */
const byEnhanced: Readonly<Record<string, readonly string[]>> = {
  '1.0': ['recipient/unknown', 'sender/invalid'],
  '1.1': ['recipient/unknown'],
  '1.2': ['recipient/domain-not-found'],
  '1.3': ['recipient/invalid-syntax'],
  '1.4': ['recipient/unknown'],
  '1.6': ['recipient/moved'],
  '1.7': ['sender/invalid'],
  '1.8': ['sender/domain-not-found', 'sender/invalid'],
  '1.9': ['message/malformed'],
  '1.10': ['recipient/domain-not-found', 'recipient/unknown'],
  '2.0': ['recipient/disabled', 'recipient/unknown'],
  '2.1': ['recipient/disabled', 'account/suspended'],
  '2.2': ['recipient/mailbox-full'],
  '2.3': ['size/too-large'],
  '2.4': ['recipient/unknown', 'server/temporary'],
  '3.0': ['server/temporary'],
  '3.1': ['server/storage'],
  '3.2': ['server/unavailable'],
  '3.3': ['protocol/syntax'],
  '3.4': ['size/too-large'],
  '3.5': ['server/temporary'],
  '4.0': ['server/temporary', 'delivery/expired'],
  '4.1': ['net/timeout', 'server/unavailable'],
  '4.2': ['server/unavailable', 'net/reset'],
  '4.3': ['net/dns', 'server/temporary'],
  '4.4': ['recipient/domain-not-found', 'net/dns'],
  '4.5': ['server/unavailable', 'policy/rate-limited'],
  '4.6': ['routing/loop'],
  '4.7': ['delivery/expired'],
  '5.0': ['protocol/sequence', 'protocol/syntax'],
  '5.1': ['protocol/sequence', 'protocol/syntax'],
  '5.2': ['protocol/syntax'],
  '5.3': ['recipient/too-many'],
  '5.4': ['protocol/syntax'],
  '5.6': ['auth/method-unsupported'],
  '6.0': ['message/malformed'],
  '6.1': ['message/malformed', 'policy/attachment-blocked'],
  '6.2': ['message/malformed'],
  '6.3': ['message/malformed'],
  '6.5': ['message/malformed'],
  '6.6': ['message/malformed'],
  '6.7': ['protocol/smtputf8'],
  '6.8': ['protocol/smtputf8'],
  '6.9': ['protocol/smtputf8'],
  '7.0': ['policy/rejected', 'auth/required'],
  '7.1': ['policy/rejected', 'relay/denied', 'policy/ip-blocklisted', 'sender/mismatch'],
  '7.2': ['recipient/restricted'],
  '7.3': ['auth/method-unsupported'],
  '7.4': ['auth/method-unsupported'],
  '7.7': ['sender/domain-unauthenticated'],
  '7.8': ['auth/bad-credentials'],
  '7.9': ['auth/method-unsupported'],
  '7.10': ['tls/required'],
  '7.11': ['tls/required'],
  '7.13': ['account/suspended'],
  '7.14': ['relay/denied', 'auth/policy-blocked'],
  '7.17': ['recipient/moved'],
  '7.20': ['sender/domain-unauthenticated'],
  '7.21': ['sender/domain-unauthenticated'],
  '7.22': ['sender/domain-unauthenticated'],
  '7.23': ['sender/domain-unauthenticated'],
  '7.24': ['sender/domain-unauthenticated'],
  '7.25': ['sender/reverse-dns'],
  '7.26': ['sender/domain-unauthenticated'],
  '7.27': ['sender/domain-not-found'],
  '7.28': ['policy/rate-limited'],
};
/** Temporary refusals that mean something else than their permanent kin. */
const byTemporary: Readonly<Record<string, readonly string[]>> = {
  '4.2.1': ['recipient/rate-limited', 'policy/rate-limited'],
  '4.3.2': ['server/unavailable', 'policy/rate-limited'],
  '4.7.0': ['policy/rate-limited', 'auth/temporary', 'policy/greylisted'],
  '4.7.1': ['policy/greylisted', 'policy/rate-limited'],
  '4.7.12': ['auth/temporary'],
};

/** What a reply code alone says (RFC 5321 section 4.2, RFC 4954 section 6, RFC 7504). */
const byCode: Readonly<Record<number, readonly string[]>> = {
  421: ['server/unavailable', 'policy/too-many-connections', 'policy/rate-limited'],
  432: ['auth/method-unsupported'],
  450: ['policy/greylisted', 'policy/rate-limited', 'recipient/unknown', 'server/temporary'],
  451: ['server/temporary', 'policy/greylisted', 'policy/rate-limited'],
  452: ['recipient/too-many', 'server/storage', 'recipient/mailbox-full', 'policy/quota'],
  454: ['auth/temporary', 'tls/starttls-unavailable'],
  455: ['protocol/syntax'],
  500: ['protocol/syntax', 'tls/wrong-mode'],
  501: ['protocol/syntax', 'sender/invalid', 'recipient/invalid-syntax', 'sender/helo-invalid'],
  502: ['protocol/syntax', 'auth/method-unsupported'],
  503: ['protocol/sequence', 'auth/required'],
  504: ['auth/method-unsupported', 'sender/helo-invalid'],
  521: ['recipient/domain-not-found', 'policy/ip-blocklisted'],
  523: ['size/too-large'],
  530: ['auth/required', 'tls/required'],
  534: ['auth/app-password-required', 'auth/web-login-required', 'auth/method-unsupported'],
  535: ['auth/bad-credentials', 'auth/app-password-required', 'auth/service-disabled'],
  538: ['tls/required'],
  541: ['policy/spam-content', 'policy/rejected'],
  550: ['recipient/unknown', 'policy/rejected', 'sender/mismatch', 'relay/denied'],
  551: ['recipient/moved', 'relay/denied'],
  552: ['size/too-large', 'recipient/mailbox-full', 'policy/quota'],
  553: ['sender/mismatch', 'recipient/unknown', 'relay/denied'],
  554: ['policy/rejected', 'policy/spam-content', 'policy/ip-blocklisted', 'relay/denied'],
  555: ['protocol/syntax'],
  556: ['recipient/domain-not-found'],
  571: ['policy/rejected', 'policy/spam-content'],
};

/** A refused AUTH with one of these is about the command or its mechanism and not about the secret (RFC 4954 sections 4 and 6). */
const ofMechanism: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/** From this score on, words or settings have spoken and a code has nothing to add. */
const spoken = 60;

/** Speaks only where no rule and no other detector did; each reading is only possible. */
export const replyCode: Detector = ({ replies, text, step }, _provider, found) => {
  if (found.some(({ score }) => score >= spoken)) return [];
  const findings: Finding[] = [];
  for (const reply of replies) {
    const { start, end } = reply;
    readingsOf(reply, step).forEach(({ diagnosis, score }, rank) => {
      if (findings.some((finding) => finding.diagnosis === diagnosis)) return;
      findings.push({
        diagnosis,
        score: score - rank * 5,
        facts: [{ what: 'code', text: text.slice(start, end).trim(), start, end }],
      });
    });
  }
  return findings;
};

/** Codes that servers give for one thing only; they count for more than words that suggest something else. */
const specific: ReadonlySet<string> = new Set(
  '1.1 1.2 1.3 1.6 1.8 2.2 2.3 3.4 4.6 4.7 7.20 7.21 7.22 7.23 7.24 7.25 7.26 7.27'.split(' '),
);

function isSpecific(enhanced: string | undefined): boolean {
  return specific.has(enhanced?.slice(2) ?? '');
}

/** An enhanced code says more than a reply code; a later reading of either less than the first. */
function readingsOf(
  { code, enhanced }: ReplyEvidence,
  step: Step | undefined,
): { diagnosis: string; score: number }[] {
  if (step === 'auth' && ofMechanism.has(code ?? 0))
    return [{ diagnosis: 'auth/method-unsupported', score: spoken }];
  const exact = byTemporary[enhanced ?? ''] ?? byEnhanced[enhanced?.slice(2) ?? ''] ?? [];
  const coarse = byCode[code ?? 0] ?? [];
  return [
    ...exact.map((diagnosis) => ({ diagnosis, score: isSpecific(enhanced) ? spoken : 45 })),
    ...coarse.map((diagnosis) => ({ diagnosis, score: 25 })),
  ];
}
