import type { Detector } from './finding.ts';

/** A host with a port, a scheme, quotes, blanks, a comma, full-width characters, or an address in its place. */
export const hostMalformed: Detector = ({ settings }) => {
  const { host } = settings;
  const withPort = /^([a-z0-9.-]+):(\d{1,5})$/i.exec(host ?? '');
  if (host === undefined || (/^[a-z0-9_.:-]+$/i.test(host) && !withPort)) return [];
  const mended = host
    .normalize('NFKC')
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/["'`,;\s]/g, '')
    .replace(/\/.*$/, '')
    .replace(/:\d{1,5}$/, '');
  const port = settings.port === undefined ? withPort?.[2] : undefined;
  return [
    {
      diagnosis: 'config/wrong-host',
      score: 220,
      args: {
        host,
        ...(/^[a-z0-9.-]+$/i.test(mended) && { expectedHost: mended }),
        ...(port !== undefined && { expectedPort: port }),
      },
      facts: [{ what: 'settings', text: JSON.stringify(host) }],
    },
  ];
};
