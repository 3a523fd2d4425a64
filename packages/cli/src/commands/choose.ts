import type { CatalogProvider } from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { providerTable } from '../print/provider-table.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';
import type { FindOptions } from './find.ts';
import { nothingFound } from './find-document.ts';

/** More than that nobody reads to choose from. */
const most = 20;

/** Says that a text means several providers, and lists them: which one only the asker knows. */
export async function choose(
  io: Io,
  query: string,
  providers: readonly CatalogProvider[],
  options: FindOptions,
): Promise<number> {
  const ids = providers.map(({ id }) => id);
  if (options.json) {
    await write(io.stdout, json(nothingFound(query, ids)));
    return exitCode.unknown;
  }
  const words = wordsOf(io.locale);
  const lines = [words.several(harmless(query), providers.length, `find ${ids[0]}`)];
  if (providers.length > most)
    lines.push(words.furtherOnes(providers.length - most, `providers ${harmless(query)}`));
  await write(io.stdout, providerTable(io, providers.slice(0, most)));
  io.stderr.write(`\n${lines.join('\n')}\n`);
  return exitCode.unknown;
}
