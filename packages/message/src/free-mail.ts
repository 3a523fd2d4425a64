import { type CatalogProvider, findProvider } from '@mailatlas/core';

/** The provider of free mailboxes behind an address, if it is one. */
export function freeMailOf(address: string): CatalogProvider | undefined {
  const provider = findProvider(address);
  return provider?.kind === 'mailbox' ? provider : undefined;
}
