import type { CatalogProvider } from '@mailatlas/core';

/** The catalog entry of a provider: each of its facts names the page that says so. */
export function catalogPage({ id }: Pick<CatalogProvider, 'id'>): string {
  return `https://github.com/mailatlas/mailatlas/blob/main/packages/core/providers/${id}.json`;
}

/** Where providers without a page of their own are listed. */
export const catalogFolder =
  'https://github.com/mailatlas/mailatlas/tree/main/packages/core/providers';
