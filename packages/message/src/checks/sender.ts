import { parseMailbox } from '@mailatlas/core';
import { catalogFolder, catalogPage } from '../catalog-page.ts';
import { defineCheck } from '../check.ts';
import { rspamd } from '../filter-rules.ts';
import { freeMailOf } from '../free-mail.ts';

/** From against the login, the envelope and what the provider lets stand there. */
export const sender = defineCheck(
  {
    'from-not-login': { level: 'error', source: catalogFolder, diagnosis: 'sender/mismatch' },
    'free-mail-from': {
      level: 'error',
      source: 'https://support.google.com/mail/answer/81126',
      diagnosis: 'sender/not-verified',
    },
    'envelope-not-from': {
      level: 'hint',
      source: 'https://support.google.com/mail/answer/81126',
      diagnosis: 'sender/domain-unauthenticated',
    },
    'name-is-another-address': {
      level: 'warning',
      source: rspamd('rules/misc.lua', 'SPOOF_DISPLAY_NAME'),
    },
  },
  ({ from, provider, user, envelope }, report) => {
    const first = from[0];
    if (!first) return;
    const header = 'From';
    const author = parseMailbox(first.address).value;
    if (!author) return;
    const login = user === undefined ? undefined : parseMailbox(user).value;
    const rule = provider?.senderAddress;
    if (provider && login && (rule === 'account' || rule === 'account-or-alias')) {
      const same =
        author.domain === login.domain &&
        author.localPart.toLowerCase() === login.localPart.toLowerCase();
      if (!same)
        report('from-not-login', {
          header,
          level: rule === 'account' ? 'error' : 'warning',
          source: catalogPage(provider),
          args: { from: first.address, user: user ?? '', provider: provider.id },
        });
    }
    const free = provider?.kind === 'sending' ? freeMailOf(first.address) : undefined;
    if (free)
      report('free-mail-from', {
        header,
        args: { from: first.address, domain: author.domain, provider: provider?.id ?? '' },
      });
    const returnPath = envelope.from ? parseMailbox(envelope.from).value : undefined;
    if (returnPath && !aligned(returnPath.domain, author.domain))
      report('envelope-not-from', {
        header,
        args: { envelope: envelope.from ?? '', from: first.address },
      });
    const named = /[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/.exec(
      first.name.slice(0, 500),
    );
    if (named && !aligned((named[1] as string).toLowerCase(), author.domain))
      report('name-is-another-address', {
        header,
        args: { name: first.name, from: first.address },
      });
  },
);

/** Whether one domain is the other or below it. */
function aligned(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
