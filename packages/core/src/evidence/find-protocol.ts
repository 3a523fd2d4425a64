import type { Protocol } from '../vocabulary.ts';

/** Libraries and their errors, which speak one protocol only. */
const libraries: readonly (readonly [Protocol, RegExp])[] = [
  [
    'imap',
    /\bimaplib\b|\bimap4\.(?:abort|error)\b|\bimapflow\b|\bnode-imap\b|\bnet::imap\b|\bimapclient\b|\bimap_open\b|\bimap-login:|com\.sun\.mail\.imap|\bimapstore\b/i,
  ],
  [
    'submission',
    /\bsmtplib\b|\bsmtp[a-z]+error\b|\bnodemailer\b|\bphpmailer\b|\bswift_|\bnet::smtp|\bsmtp\.sendmail\b|\bsmtpclient\b|com\.sun\.mail\.smtp|\bsmtptransport\b|\bmsmtp\b|\bswaks\b/i,
  ],
  ['pop3', /\bpoplib\b|\bnet::pop3?\b|\bpop3-login:|com\.sun\.mail\.pop3|\bpop3store\b/i],
];

/** The protocols by their names. */
const names: readonly (readonly [Protocol, RegExp])[] = [
  ['imap', /\bimap[s4]?\b/i],
  ['submission', /\be?smtps?\b|\bstarttls=|\b(?:mail from|rcpt to)\b/i],
  ['pop3', /\bpop3s?\b/i],
];

/** The protocol of the one library that a text names, else the one protocol that it names. */
export function findProtocol(text: string): Protocol | undefined {
  return onlyOne(libraries, text) ?? onlyOne(names, text);
}

function onlyOne(marks: typeof names, text: string): Protocol | undefined {
  const named = marks.filter(([, mark]) => mark.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}
