import type { Detector } from './finding.ts';

/** A host with a scheme, quotes, blanks, a comma, full-width characters, or an address in its place. */
export const hostMalformed: Detector = ({ settings }) => {
  const { host } = settings;
  if (host === undefined || /^[a-z0-9_.:-]+$/i.test(host)) return [];
  const mended = host
    .normalize('NFKC')
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/["'`,;\s]/g, '')
    .replace(/\/.*$/, '');
  return [
    {
      diagnosis: 'config/wrong-host',
      score: 220,
      args: { host, ...(/^[a-z0-9.-]+$/i.test(mended) && { expectedHost: mended }) },
      facts: [{ what: 'settings', text: JSON.stringify(host) }],
    },
  ];
};
