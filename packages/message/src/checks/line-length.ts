import { defineCheck } from '../check.ts';
import { rfc } from '../rfc.ts';

const must = 998;
const should = 78;

/** Lines of at most 998 octets, better 78. */
export const lineLength = defineCheck(
  {
    'line-too-long': {
      level: 'error',
      source: rfc(5322, '2.1.1'),
      diagnosis: 'message/malformed',
    },
    'line-over-78': { level: 'hint', source: rfc(5322, '2.1.1') },
  },
  ({ message: { lines } }, report) => {
    let long = 0;
    let first = -1;
    for (let line = 0; line < lines.count; line++) {
      const length = lines.lengthOf(line);
      if (length > must) report('line-too-long', { line, args: { length } });
      else if (length > should) {
        long++;
        if (first < 0) first = line;
      }
    }
    if (long > 0) report('line-over-78', { line: first, args: { count: long } });
  },
);
