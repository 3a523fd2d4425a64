import { getProvider, searchProviders } from '@mailatlas/core';

/** The id of the provider that is called so, by id or by the name that fits best; needs the whole catalog. */
export function findByName(text: string): string | undefined {
  return (getProvider(text) ?? searchProviders(text)[0])?.id;
}
