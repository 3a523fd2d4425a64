import type { Detector } from './finding.ts';

/** A secret with blanks or quotes around it: they are sent with it, and the login is refused. */
export const secretMalformed: Detector = ({ settings: { secretFault } }) => {
  if (secretFault === undefined) return [];
  return [
    {
      diagnosis: 'auth/secret-malformed',
      score: 160,
      facts: [{ what: 'settings', text: `secret: ${secretFault}` }],
    },
  ];
};
