import { findProvider } from '../find-provider.ts';
import { parseMailbox } from '../mailbox.ts';
import type { Detector } from './finding.ts';
import { nothingHappened } from './nothing-happened.ts';

/** A template that is filled in later, or a variable, says nothing about the sender. */
const dynamic = /[${}%]|\bos\.|\benv\b/;

/** A sender that no server takes, because it is no address, or that a sending service can never verify. */
export const senderRefused: Detector = (evidence, provider, found) => {
  const { from, user, protocol } = evidence.settings;
  if (from === undefined || from.trim() === '' || dynamic.test(from)) return [];
  if (protocol === 'imap' || protocol === 'pop3' || !nothingHappened(evidence, found)) return [];
  if (!/[@＠]/.test(from))
    return [
      {
        diagnosis: 'sender/invalid',
        score: 150,
        args: { from, ...(user?.includes('@') && { user }) },
        facts: [{ what: 'settings', text: `from: ${JSON.stringify(from)}` }],
      },
    ];
  const address = parseMailbox(from).value;
  if (!address || provider?.kind !== 'sending' || provider.senderAddress !== 'verified') return [];
  const owner = findProvider(address.domain);
  if (owner?.kind !== 'mailbox') return [];
  return [
    {
      diagnosis: 'sender/not-verified',
      score: 150,
      args: { from: `${address.localPart}@${address.domain}` },
      facts: [{ what: 'settings', text: `from: ${address.domain} (${owner.id})` }],
    },
  ];
};
