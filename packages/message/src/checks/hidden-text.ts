import { defineCheck } from '../check.ts';
import { rspamd } from '../filter-rules.ts';

/** From so many characters on it is no preview line any more. */
const preview = 200;

/** Text that is there but cannot be seen: no size, no display, the colour of its background. */
export const hiddenText = defineCheck(
  {
    'invisible-text': { level: 'hint', source: rspamd('rules/html.lua', 'R_WHITE_ON_WHITE') },
  },
  ({ content }, report) => {
    for (const { part, facts } of content.html) {
      if (facts.hidden > preview || facts.hidden > facts.text.length)
        report('invisible-text', {
          line: part.line,
          args: { count: facts.hidden, text: facts.hiddenText },
        });
    }
  },
);
