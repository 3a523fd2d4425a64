import type { CatalogProvider } from '@mailatlas/core';
import type { Io } from '../io.ts';
import { Page } from './page.ts';

/** Providers as a list: what to type, the name, and the first domains. */
export function providerTable(io: Io, providers: readonly CatalogProvider[]): string {
  const rows = providers.map(({ id, name, domains }) => [
    io.colors.cyan(id),
    name[io.locale],
    domains.slice(0, 3).join(', ') + (domains.length > 3 ? ' …' : ''),
  ]);
  return new Page(io).table(rows).toString();
}
