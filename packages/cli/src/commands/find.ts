import {
  type CatalogProvider,
  findProvider,
  getProvider,
  type Language,
  loadLanguage,
  parseDomain,
  parseMailbox,
  resolveSettings,
  type Settings,
  searchProviders,
  suggestDomains,
} from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { printProvider } from '../print/print-provider.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';

export interface FindOptions {
  readonly json?: boolean;
  readonly region?: string;
}

/** `find`: settings for an address, a domain or a provider's name. */
export async function find(io: Io, query: string, options: FindOptions): Promise<number> {
  const words = wordsOf(io.locale);
  const text = query.trim();
  const isAddress = /[@＠]/.test(text);
  const mailbox = isAddress ? parseMailbox(text) : undefined;
  if (mailbox?.issue) {
    const { phrases } = await loadLanguage(io.locale, { guides: [], diagnoses: false });
    const reason = phrases.addressProblem[mailbox.issue];
    io.stderr.write(`${words.notAnAddress(harmless(text), reason)}\n`);
    return exitCode.wrongUsage;
  }
  const provider = lookUp(text);
  if (!provider) return notFound(io, text, mailbox?.value?.domain ?? text, options);
  const resolved = resolveSettings(provider, {
    ...(mailbox?.value && { address: mailbox.value }),
    ...(options.region !== undefined && { region: options.region }),
  });
  if (resolved.issue) {
    const known = provider.regionParameter?.values.map((region) => region.id).join(', ') ?? '–';
    io.stderr.write(`${words.unknownRegion(options.region ?? '', known)}\n`);
    return exitCode.wrongUsage;
  }
  const language = await loadLanguage(io.locale, { guides: [provider.id], diagnoses: false });
  const answer = options.json
    ? json(findResult(text, provider, resolved.value, language))
    : printProvider(io, words, language, provider, resolved.value);
  await write(io.stdout, answer);
  return exitCode.fine;
}

/** By address or domain, else by id, else by a name that fits one provider in full. */
function lookUp(text: string): CatalogProvider | undefined {
  return findProvider(text) ?? getProvider(text) ?? searchProviders(text)[0];
}

/** The document that `find --json` prints. */
function findResult(
  query: string,
  provider: CatalogProvider,
  settings: Settings,
  language: Language,
) {
  const guide = language.guides[provider.id];
  return {
    schemaVersion: 1,
    query,
    provider: {
      id: provider.id,
      name: provider.name[language.locale],
      kind: provider.kind,
      status: provider.status,
    },
    ...(settings.region !== undefined && { region: settings.region }),
    servers: settings.servers,
    unavailable: provider.unavailable ?? [],
    credentials: guide?.credentials ?? [],
    access: guide?.access ?? [],
    sender: guide?.sender,
    limits: guide?.limits ?? [],
    ...(guide?.oauth2 && { oauth2: guide.oauth2 }),
    confusedWith: guide?.confusedWith ?? [],
    services: guide?.services ?? [],
    quirks: provider.quirks ?? [],
    trust: provider.trust,
    sources: guide?.sources ?? [],
  };
}

async function notFound(
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
