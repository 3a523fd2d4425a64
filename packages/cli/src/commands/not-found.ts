import { parseDomain, suggestDomains } from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';
import type { FindOptions } from './find.ts';

/** Says that the catalog does not know a domain, and offers those that are one slip away. */
export async function notFound(
  io: Io,
  query: string,
  domain: string,
  options: FindOptions,
): Promise<number> {
  const words = wordsOf(io.locale);
  const at = query.search(/[@＠]/);
  const localPart = at < 0 ? '' : query.slice(0, at + 1);
  const suggestions = suggestDomains(domain).map((each) => localPart + each);
  if (options.json) {
    await write(
      io.stdout,
      json({
        schemaVersion: 1,
        query,
        provider: null,
        servers: [],
        credentials: [],
        access: [],
        suggestions,
      }),
    );
    return exitCode.unknown;
  }
  const shown = parseDomain(domain).value ? domain : query;
  const lines = [words.notInCatalog(harmless(shown))];
  if (suggestions.length > 0) lines.push(words.didYouMean(harmless(suggestions.join(', '))));
  io.stderr.write(`${lines.join('\n')}\n`);
  return exitCode.unknown;
}
