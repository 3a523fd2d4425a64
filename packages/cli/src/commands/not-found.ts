import { hostIn, suggestDomains, suggestProviders } from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';
import type { FindOptions } from './find.ts';
import { nothingFound } from './find-document.ts';

/** Says that the catalog does not know a domain or a name, offers those that are one slip away, and where to look next. */
export async function notFound(
  io: Io,
  query: string,
  domain: string | undefined,
  options: FindOptions,
): Promise<number> {
  const words = wordsOf(io.locale);
  const host = domain ?? hostIn(query);
  const localPart = domain === undefined ? '' : query.slice(0, query.search(/[@＠]/) + 1);
  const domains = suggestDomains(host ?? '').map((each) => localPart + each);
  const named = host === undefined ? suggestProviders(query) : [];
  const suggestions = host === undefined ? named.map(({ id }) => id) : domains;
  if (options.json) {
    await write(io.stdout, json(nothingFound(query, suggestions)));
    return exitCode.unknown;
  }
  const offers =
    host === undefined ? named.map(({ id, name }) => words.offer(name[io.locale], id)) : domains;
  const lines = [words.notInCatalog(harmless(host ?? query))];
  if (offers.length > 0) lines.push(words.didYouMean(harmless(words.list(offers))));
  if (host !== undefined) lines.push('', ...words.unknownDomainNext(host));
  else if (offers.length === 0) lines.push('', words.unknownNameNext);
  io.stderr.write(`${lines.join('\n')}\n`);
  return exitCode.unknown;
}
