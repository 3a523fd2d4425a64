import { parseMailbox } from '../mailbox.ts';
import type { Detector } from './finding.ts';

/** A sender address that the provider will refuse, because it is not the account that signs in. */
export const senderNotTheLogin: Detector = ({ settings, step, replies }, provider) => {
  const from = settings.from === undefined ? undefined : parseMailbox(settings.from).value;
  const user = settings.user === undefined ? undefined : parseMailbox(settings.user).value;
  if (!from || !user || settings.protocol === 'imap' || settings.protocol === 'pop3') return [];
  const same =
    from.domain === user.domain && from.localPart.toLowerCase() === user.localPart.toLowerCase();
  if (
    same ||
    !provider ||
    provider.senderAddress === 'any' ||
    provider.senderAddress === 'verified'
  )
    return [];
  const refused =
    (step === 'mail' || step === 'data') && replies.some((reply) => (reply.code ?? 0) >= 500);
  const only = provider.senderAddress === 'account';
  return [
    {
      diagnosis: 'sender/mismatch',
      score: refused ? 230 : only ? 120 : 70,
      args: { from: settings.from ?? '', user: settings.user ?? '' },
      facts: [{ what: 'settings', text: `${settings.from} ≠ ${settings.user}` }],
    },
  ];
};
