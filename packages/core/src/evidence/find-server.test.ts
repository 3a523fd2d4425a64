import { expect, test } from 'vitest';
import { findServer } from './find-server.ts';

test.each([
  ['220 mail.example.com esmtp postfix (debian/gnu)', 'postfix'],
  ['postfix/smtpd[912]: noqueue: reject: rcpt from unknown', 'postfix'],
  ['220 mail.example.com esmtp exim 4.97 sun, 22 nov 2026', 'exim'],
  ['550 unrouteable address', 'exim'],
  ['220 mail.example.com microsoft esmtp mail service ready', 'exchange'],
  ['550 5.1.10 resolver.adr.recipientnotfound; recipient not found', 'exchange'],
  ['554 dt:spm 163 smtp1,xyz', 'coremail'],
  ['sorry, no mailbox here by that name. (#5.1.1)', 'qmail'],
  ['* ok [capability imap4rev1] dovecot ready.', 'dovecot'],
  ['no [authenticationfailed] login failed sc=ebi8jb0ug4y1_290737_53p', 'zimbra'],
  ['553 5.3.0 ruleset=check_mail', 'sendmail'],
] as const)('%s: %s', (folded, family) => {
  expect(findServer(folded)).toBe(family);
});

test.each(['', '535 5.7.8 authentication failed', 'eximious work', 'see postfixed notes'])(
  '%j: unknown',
  (folded) => {
    expect(findServer(folded)).toBeUndefined();
  },
);
