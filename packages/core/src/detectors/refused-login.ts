import { credentialsFor } from '../credentials-for.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Detector, Fact, Finding } from './finding.ts';

/**
 * A login that was refused without saying why, read by what the provider accepts: one that takes no account password,
 * or only OAuth2, or that has access switched off at first, is asked for that before a typing mistake is blamed.
 */
export const refusedLogin: Detector = (evidence, provider, found) => {
  if (!isRefusedLogin(evidence, found) || saysWhy(found)) return [];
  const facts: Fact[] = [{ what: 'reply', text: replyText(evidence) }];
  // A sending service has no password that would have to give way to another kind of secret: its key itself is wrong.
  const hasMailbox = provider !== undefined && provider.kind !== 'sending';
  const wrong: Finding = { diagnosis: 'auth/bad-credentials', score: hasMailbox ? 60 : 95, facts };
  if (!provider) return [wrong, ...(hintsAt(found) ? [] : inChinese(evidence, facts))];
  const protocol = evidence.settings.protocol ?? 'submission';
  const clue: Fact = { what: 'provider', text: provider.id };
  const findings: Finding[] = [wrong];
  const [best] = credentialsFor(provider.credentials, protocol);
  const instead = hasMailbox ? insteadOf(found) : 85;
  if (best?.kind === 'oauth2')
    findings.push({
      diagnosis: 'auth/oauth-required',
      score: instead,
      atMost: 'likely',
      facts: [...facts, clue],
    });
  else if (
    best &&
    best.kind !== 'password' &&
    best.kind !== 'none' &&
    best.accountPasswordWorks !== true
  )
    findings.push({
      diagnosis: 'auth/app-password-required',
      score: instead,
      atMost: 'likely',
      facts: [...facts, clue],
    });
  const off = provider.access.some(
    (access) => access.default === 'off' && access.protocols.includes(protocol),
  );
  if (off)
    findings.push({ diagnosis: 'auth/service-disabled', score: 85, facts: [...facts, clue] });
  return findings;
};

/** Words that suggest another cause of a refused login. */
function hintsAt(found: readonly Finding[]): boolean {
  return found.some(
    ({ diagnosis }) =>
      /^(?:auth|account)\//.test(diagnosis) && diagnosis !== 'auth/bad-credentials',
  );
}

/** The mailboxes of Chinese providers take no account password in mail programs: whoever tells of them in Chinese has one of those. */
function inChinese({ text }: Evidence, facts: readonly Fact[]): Finding[] {
  if (!/\p{Script=Han}/u.test(text) || /[\u3040-\u30ff]/.test(text)) return [];
  return [{ diagnosis: 'auth/app-password-required', score: 125, atMost: 'likely', facts }];
}

/** The reply has words of its own for the cause; then they count and not what the provider usually means. */
function saysWhy(found: readonly Finding[]): boolean {
  return found.some(
    ({ diagnosis, score }) =>
      /^(?:auth|account)\/|^policy\/(?:quota|rate-limited|too-many-connections|ip-blocklisted)$/.test(
        diagnosis,
      ) &&
      diagnosis !== 'auth/bad-credentials' &&
      score >= saying,
  );
}

/** What words alone are worth to the matcher, less one unknown condition. */
const saying = 85;

/** Above anybody's words for wrong credentials, below the provider's own. */
function insteadOf(found: readonly Finding[]): number {
  const wrong = found.filter((finding) => finding.diagnosis === 'auth/bad-credentials');
  const own = wrong.some((finding) => finding.provider !== undefined);
  const best = Math.max(0, ...wrong.map((finding) => finding.score));
  return own ? Math.min(130, best - 20) : Math.max(150, best + 20);
}

/** What servers and libraries say without a code. */
const loginFailed = /\b(?:login|logon|authenticate|authentication) (?:failed|failure|denied)\b/;

/** `报错535`: people name the code where no reply is pasted. */
const toldInWords = /(?:报错|错误码?|错误代码|error code|error)[:： ]{0,3}535(?!\d)/;

/** .NET calls a TLS handshake that broke off a failed authentication. */
const ofTls = /remote party has closed the transport stream|传输流/;

/** 535 (RFC 4954), IMAP's AUTHENTICATIONFAILED (RFC 5530), POP3's [AUTH] (RFC 3206), or a library's word for them. */
function isRefusedLogin(evidence: Evidence, found: readonly Finding[]): boolean {
  const { replies, errorCodes, step } = evidence;
  if (ofTls.test(evidence.folded)) return false;
  if (found.some((finding) => finding.diagnosis === 'auth/bad-credentials')) return true;
  return (
    replies.some(
      (reply) =>
        reply.code === 535 ||
        reply.enhanced === '5.7.8' ||
        reply.responseCode === 'AUTHENTICATIONFAILED' ||
        reply.responseCode === 'AUTH' ||
        (step === 'auth' && (reply.status === 'NO' || reply.status === '-ERR')) ||
        (step === 'auth' &&
          reply.code !== undefined &&
          reply.code >= 500 &&
          ![502, 503, 504, 530, 534, 538].includes(reply.code)),
    ) ||
    (errorCodes.includes('EAUTH') &&
      !replies.some((reply) => reply.code !== undefined && reply.code < 500)) ||
    errorCodes.includes('AUTHENTICATIONFAILED') ||
    loginFailed.test(evidence.folded) ||
    toldInWords.test(evidence.folded)
  );
}

function replyText({ text, replies }: Evidence): string {
  const reply = replies[0];
  return reply ? text.slice(reply.start, reply.end).trim() : text.trim().slice(0, 200);
}
