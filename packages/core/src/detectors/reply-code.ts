import type { Detector, Finding } from './finding.ts';

/** The lowest layer: what a code alone says (RFC 5321, RFC 4954, RFC 3463). Only codes with one plain reading. */
const byEnhanced: Readonly<Record<string, string>> = {
  '5.7.8': 'auth/bad-credentials',
  '5.7.9': 'auth/method-unsupported',
  '5.5.4': 'protocol/syntax',
  '5.1.1': 'recipient/unknown',
  '5.3.4': 'size/too-large',
  '4.7.1': 'policy/greylisted',
};
const byCode: Readonly<Record<number, string>> = {
  421: 'server/unavailable',
  451: 'server/temporary',
  454: 'auth/temporary',
  504: 'auth/method-unsupported',
  530: 'auth/required',
  535: 'auth/bad-credentials',
  538: 'tls/required',
};

/** Speaks only where no rule and no other detector did. */
export const replyCode: Detector = ({ replies, text }, _provider, found) => {
  if (found.length > 0) return [];
  const findings: Finding[] = [];
  for (const { code, enhanced, start, end } of replies) {
    const diagnosis = byEnhanced[enhanced ?? ''] ?? byCode[code ?? 0];
    if (!diagnosis || findings.some((finding) => finding.diagnosis === diagnosis)) continue;
    findings.push({
      diagnosis,
      score: byEnhanced[enhanced ?? ''] ? 45 : 30,
      facts: [{ what: 'code', text: text.slice(start, end).trim(), start, end }],
    });
  }
  return findings;
};
