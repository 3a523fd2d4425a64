import { parseDomain, parseMailbox } from './mailbox.ts';

/** Addresses as nearly everybody types them: their domain can be looked up as it stands. */
const plainAddress = /^[\w.+-]+@([a-z0-9.-]+)$/;

/** The domain of an address, or the domain itself, as A-label; `undefined` for a text that is neither. */
export function domainOf(addressOrDomain: string): string | undefined {
  const plain = plainAddress.exec(addressOrDomain)?.[1];
  if (plain !== undefined) return parseDomain(plain).value;
  return /[@＠]/.test(addressOrDomain)
    ? parseMailbox(addressOrDomain).value?.domain
    : parseDomain(addressOrDomain).value;
}
