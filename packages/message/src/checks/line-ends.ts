import { defineCheck } from '../check.ts';
import { rfc } from '../rfc.ts';

const malformed = 'message/malformed';
const lf = 10;
const cr = 13;

/** CR and LF stand only together, and no octet is 0. */
export const lineEnds = defineCheck(
  {
    'bare-cr': { level: 'error', source: rfc(5322, '2.3'), diagnosis: malformed },
    'bare-lf': { level: 'error', source: rfc(5322, '2.3'), diagnosis: malformed },
    'unix-line-ends': { level: 'hint', source: rfc(5322, '2.3'), diagnosis: malformed },
    'nul-byte': { level: 'error', source: rfc(2045, '2.8'), diagnosis: malformed },
  },
  ({ message: { lines } }, report) => {
    const { bytes } = lines;
    const crs = scan(bytes, cr, (at) => bytes[at + 1] !== lf);
    if (crs.count > 0) report('bare-cr', { line: lines.lineOf(crs.first), args: crs });
    const lfs = scan(bytes, lf, (at) => bytes[at - 1] !== cr);
    if (lfs.count > 0) {
      const name = lfs.count === lfs.all ? 'unix-line-ends' : 'bare-lf';
      report(name, { line: lines.lineOf(lfs.first), args: lfs });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) report('nul-byte', { line: lines.lineOf(nul) });
  },
);

/** How often an octet stands there alone, and how often at all. */
function scan(bytes: Uint8Array, octet: number, isAlone: (at: number) => boolean) {
  const found = { count: 0, all: 0, first: -1 };
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== octet) continue;
    found.all++;
    if (!isAlone(at)) continue;
    found.count++;
    if (found.first < 0) found.first = at;
  }
  return found;
}
