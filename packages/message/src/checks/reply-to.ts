import { parseMailbox } from '@mailatlas/core';
import { defineCheck } from '../check.ts';
import { rspamd, spamAssassin } from '../filter-rules.ts';
import { freeMailOf } from '../free-mail.ts';
import { parseAddresses } from '../read/parse-addresses.ts';
import { fieldNamed } from '../read/read-header.ts';

const rules = 'rules/headers_checks.lua';

/** Replies that go elsewhere than the message came from. */
export const replyTo = defineCheck(
  {
    'reply-to-other-domain': { level: 'hint', source: rspamd(rules, 'REPLYTO_DOM_NEQ_FROM_DOM') },
    'free-mail-reply-to': {
      level: 'hint',
      source: spamAssassin('rules/20_freemail.cf', 'FREEMAIL_FORGED_REPLYTO'),
    },
    'reply-to-is-recipient': { level: 'hint', source: rspamd(rules, 'REPLYTO_EQ_TO_ADDR') },
  },
  ({ message: { root }, from, recipients }, report) => {
    const field = fieldNamed(root.header, 'reply-to');
    const reply = field && parseAddresses(field.value).mailboxes[0]?.address;
    const author = from[0]?.address;
    if (!field || reply === undefined || author === undefined) return;
    const place = { line: field.line, header: 'Reply-To', args: { reply, from: author } };
    const domains = [reply, author].map((address) => parseMailbox(address).value?.domain);
    if (recipients.some((address) => address.toLowerCase() === reply.toLowerCase()))
      report('reply-to-is-recipient', place);
    if (domains[0] === domains[1]) return;
    if (freeMailOf(reply) && !freeMailOf(author)) report('free-mail-reply-to', place);
    else report('reply-to-other-domain', place);
  },
);
