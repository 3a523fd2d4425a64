import { defineCheck } from '../check.ts';
import { rspamd } from '../filter-rules.ts';
import { parseDate } from '../read/parse-date.ts';
import { fieldNamed } from '../read/read-header.ts';
import { rfc } from '../rfc.ts';

const hour = 3_600_000;

/** A Date that can be read, and that is about now. */
export const date = defineCheck(
  {
    'malformed-date': {
      level: 'error',
      source: rfc(5322, '3.3'),
      diagnosis: 'message/malformed',
    },
    'obsolete-date': { level: 'warning', source: rfc(5322, '4.3') },
    'date-in-future': { level: 'warning', source: rspamd('rules/misc.lua', 'DATE_IN_FUTURE') },
    'date-in-past': { level: 'hint', source: rspamd('rules/misc.lua', 'DATE_IN_PAST') },
  },
  ({ message: { root }, now }, report) => {
    const field = fieldNamed(root.header, 'date');
    if (!field) return;
    const { value, line } = field;
    const place = { line, header: 'Date' };
    const parsed = parseDate(value);
    if (parsed.problem)
      return report('malformed-date', { ...place, args: { value, problem: parsed.problem } });
    if (parsed.obsolete) report('obsolete-date', { ...place, args: { value } });
    const hours = Math.round((parsed.time - now) / hour);
    if (parsed.time - now > 2 * hour) report('date-in-future', { ...place, args: { hours } });
    if (now - parsed.time > 24 * hour)
      report('date-in-past', { ...place, args: { days: Math.round(-hours / 24) } });
  },
);
