import { defineCheck } from '../check.ts';
import { rspamd, spamAssassin } from '../filter-rules.ts';

const little = 400;

/** HTML without text beside it, an image in place of words, nothing at all. */
export const htmlAlone = defineCheck(
  {
    'html-without-text': { level: 'hint', source: rspamd('rules/html.lua', 'MIME_HTML_ONLY') },
    'image-only': {
      level: 'hint',
      source: spamAssassin('rules/20_html_tests.cf', 'HTML_IMAGE_ONLY_04'),
    },
    'empty-message': {
      level: 'hint',
      source: spamAssassin('rules/20_meta_tests.cf', 'EMPTY_MESSAGE'),
    },
  },
  ({ message: { root }, content }, report) => {
    const { html, hasText, text, attachments } = content;
    const first = html[0];
    if (first && !hasText) report('html-without-text', { line: first.part.line });
    const shown = html.map(({ facts }) => facts.text).join(' ').length;
    const images = html.reduce((sum, { facts }) => sum + facts.images, 0);
    if (first && images > 0 && shown < little)
      report('image-only', { line: first.part.line, args: { images, length: shown } });
    const nothing = text.trim() === '' && shown === 0 && images === 0 && attachments.length === 0;
    if (nothing && root.header.fields.length > 0)
      report('empty-message', { line: root.header.bodyLine });
  },
);
