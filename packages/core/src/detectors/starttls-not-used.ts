import type { Detector } from './finding.ts';

/** What a client says when it found no way to sign in. */
const noLogin =
  /auth(?:entication)? (?:extension )?(?:is )?not (?:supported|available|offered|advertised)|does ?n[o']t support auth|no (?:suitable |supported |known )?auth(?:entication)? (?:method|mechanism|scheme)|must issue a? ?starttls/;

/** The server offered STARTTLS and no login without it; the client did not take it up (RFC 3207 section 4.2). */
export const starttlsNotUsed: Detector = ({ text, folded, settings }) => {
  if (!/\b250[- ]STARTTLS\b/i.test(text) || /\b250[- ]AUTH\b/i.test(text)) return [];
  if (settings.tls === 'implicit' || !noLogin.test(folded)) return [];
  return [
    {
      diagnosis: 'tls/required',
      score: 190,
      facts: [{ what: 'text', text: '250-STARTTLS' }],
    },
  ];
};
