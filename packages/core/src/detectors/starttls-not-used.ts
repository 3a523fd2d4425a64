import type { Detector } from './finding.ts';

/** What a client says when it found no way to sign in. */
const noLogin =
  /auth(?:entication)? (?:extension )?(?:is )?not (?:supported|available|offered|advertised)|does ?(?:n[o']t| not) support auth|no (?:suitable |supported |known )?auth(?:entication)? (?:method|mechanism|scheme)|must issue a? ?starttls/;

/** The server offers no login before STARTTLS, and the client did not take that up (RFC 3207 section 4.2). */
export const starttlsNotUsed: Detector = ({ text, folded, settings }) => {
  const offered = /\b250[- ]STARTTLS\b/i.test(text) && !/\b250[- ]AUTH\b/i.test(text);
  const { port, tls } = settings;
  const leftOut = tls === 'none' && (port === 587 || port === 25);
  if (tls === 'implicit' || !(offered || leftOut) || !noLogin.test(folded)) return [];
  return [
    {
      diagnosis: 'tls/required',
      score: 190,
      facts: [
        offered
          ? { what: 'text', text: '250-STARTTLS' }
          : { what: 'settings', text: `port: ${port}, tls: none` },
      ],
    },
  ];
};
