import type { Detector } from './finding.ts';

/**
 * A certificate from an authority that signed itself, where a public provider was called: the provider's comes from a public
 * authority, so something on the way shows its own. A single certificate that signs itself says less: Gmail shows one to
 * clients that do not name the host (no SNI, RFC 6066).
 */
export const foreignCertificate: Detector = ({ folded, errorCodes }, provider, found) => {
  const chain =
    errorCodes.includes('SELF_SIGNED_CERT_IN_CHAIN') ||
    /self[- ]signed certificate in (?:certificate )?chain/.test(folded);
  const own = found.find(({ diagnosis }) => diagnosis === 'tls/self-signed');
  if (!chain || !own || !provider || provider.kind === 'testing') return [];
  return [
    { diagnosis: 'tls/intercepted', score: own.score + 20, atMost: 'likely', facts: own.facts },
  ];
};
