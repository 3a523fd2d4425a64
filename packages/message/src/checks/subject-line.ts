import { defineCheck } from '../check.ts';
import { rspamd } from '../filter-rules.ts';
import { decodeWords } from '../read/encoded-words.ts';
import { fieldNamed } from '../read/read-header.ts';

const headerRules = 'rules/regexp/headers.lua';
const subjectRules = 'rules/subject_checks.lua';
const longest = 200;

/** What filters dislike in a subject. */
export const subjectLine = defineCheck(
  {
    'missing-subject': { level: 'hint', source: rspamd(headerRules, 'MISSING_SUBJECT') },
    'empty-subject': { level: 'hint', source: rspamd(headerRules, 'EMPTY_SUBJECT') },
    'subject-all-capitals': { level: 'hint', source: rspamd(subjectRules, 'SUBJ_ALL_CAPS') },
    'long-subject': { level: 'hint', source: rspamd(subjectRules, 'LONG_SUBJ') },
    'fake-reply': { level: 'hint', source: rspamd(headerRules, 'FAKE_REPLY') },
    'url-in-subject': { level: 'hint', source: rspamd('rules/misc.lua', 'URL_IN_SUBJECT') },
  },
  ({ message: { root } }, report) => {
    const { header } = root;
    const field = fieldNamed(header, 'subject');
    if (!field) {
      if (header.fields.length > 0) report('missing-subject', { header: 'Subject' });
      return;
    }
    const subject = decodeWords(field.value.slice(0, 5000)).trim();
    const place = { line: field.line, header: 'Subject' };
    const args = { subject, length: subject.length };
    if (subject === '') report('empty-subject', place);
    const bare = subject.replace(/^(?:(?:re|fwd|fw|aw|antwort|sv):\s*)+/i, '');
    const letters = bare.replace(/[^A-Za-z]/g, '');
    if (letters.length >= 8 && letters === letters.toUpperCase())
      report('subject-all-capitals', { ...place, args });
    if (bare.length > longest) report('long-subject', { ...place, args });
    const isReply = /^(?:antw|atb|aw|bls|odp|res?|rif|sv|ynt)[. ]*:/i.test(subject);
    if (isReply && !fieldNamed(header, 'in-reply-to') && !fieldNamed(header, 'references'))
      report('fake-reply', { ...place, args });
    if (/https?:\/\//i.test(subject)) report('url-in-subject', { ...place, args });
  },
);
