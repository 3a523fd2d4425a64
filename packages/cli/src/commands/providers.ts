import { searchProviders } from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { providerTable } from '../print/provider-table.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';

/** `providers [query]`: the catalog as a list. */
export async function providers(
  io: Io,
  query: string,
  options: { readonly json?: boolean },
): Promise<number> {
  const words = wordsOf(io.locale);
  const found = searchProviders(query);
  if (options.json) {
    const list = found.map(({ id, name, kind, domains, status }) => ({
      id,
      name: name[io.locale],
      kind,
      domains,
      state: status.state,
    }));
    await write(io.stdout, json({ schemaVersion: 1, query, providers: list }));
  } else if (found.length > 0) {
    await write(io.stdout, providerTable(io, found));
  }
  if (!options.json)
    io.stderr.write(
      `${words.providersFound(found.length)}${query ? ` (${harmless(query)})` : ''}\n`,
    );
  return found.length > 0 ? exitCode.fine : exitCode.unknown;
}
