import {
  type CatalogProvider,
  dnsRecordsOf,
  findProviderId,
  formerServiceOf,
  type Language,
  type LoadedProvider,
  loadLanguage,
  loadProvider,
  parseMailbox,
  resolveSettings,
  type Settings,
  type SettingsProblem,
} from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { printProvider } from '../print/print-provider.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';

export interface FindOptions {
  readonly json?: boolean;
  readonly region?: string;
  readonly account?: string;
}

/** `find`: settings for an address, a domain or a provider's name. */
export async function find(io: Io, query: string, options: FindOptions): Promise<number> {
  const words = wordsOf(io.locale);
  const text = query.trim();
  const isAddress = /[@＠]/.test(text);
  const mailbox = isAddress ? parseMailbox(text) : undefined;
  const names = await loadLanguage(io.locale, { guides: [], diagnoses: false });
  if (mailbox?.issue) {
    const reason = names.phrases.addressProblem[mailbox.issue];
    io.stderr.write(`${words.notAnAddress(harmless(text), reason)}\n`);
    return exitCode.wrongUsage;
  }
  const id = findProviderId(text) ?? (await import('./find-by-name.ts')).findByName(text);
  const loaded = id === undefined ? undefined : await loadProvider(id, io.locale);
  if (!loaded) {
    const { notFound } = await import('./not-found.ts');
    return notFound(io, text, mailbox?.value?.domain ?? text, options);
  }
  const { provider, guide, sources, dns } = loaded;
  const resolved = resolveSettings(provider, {
    ...(mailbox?.value ? { address: mailbox.value } : { domain: text }),
    ...(options.region !== undefined && { region: options.region }),
    ...(options.account !== undefined && { account: options.account }),
  });
  if (resolved.issue) {
    io.stderr.write(`${whyNot(resolved.issue, words, options, loaded)}\n`);
    return exitCode.wrongUsage;
  }
  const language = {
    ...names,
    guides: { [provider.id]: guide },
    sources: { [provider.id]: sources },
    dns: dns ? { [provider.id]: dns } : {},
  };
  const answer = options.json
    ? json(findResult(text, provider, resolved.value, language))
    : printProvider(io, words, language, provider, resolved.value, text);
  await write(io.stdout, answer);
  return exitCode.fine;
}

/** What is wrong with an option, and what it could have been. */
function whyNot(
  issue: SettingsProblem,
  words: Words,
  { region = '', account = '' }: FindOptions,
  { provider, guide }: Pick<LoadedProvider, 'provider' | 'guide'>,
): string {
  if (issue === 'no-account-in-hosts') return words.noAccount(guide.name);
  if (issue === 'invalid-account')
    return words.badAccount(harmless(account), guide.hostParameter?.example ?? '–');
  const known = provider.regionParameter?.values.map(({ id }) => id).join(', ') ?? '–';
  return words.unknownRegion(region, known);
}

/** The document that `find --json` prints. */
function findResult(
  query: string,
  provider: CatalogProvider,
  settings: Settings,
  language: Language,
) {
  const guide = language.guides[provider.id];
  const former = guide && formerServiceOf(guide, query);
  const dns = language.dns[provider.id];
  return {
    schemaVersion: 1,
    query,
    provider: {
      id: provider.id,
      name: provider.name[language.locale],
      kind: provider.kind,
      status: guide?.status ?? provider.status,
    },
    ...(former && { formerService: former }),
    ...(settings.region !== undefined && { region: settings.region }),
    ...(settings.account !== undefined && { account: settings.account }),
    ...(guide?.hostParameter && { hostParameter: guide.hostParameter }),
    servers: settings.servers,
    unavailable: provider.unavailable ?? [],
    credentials: guide?.credentials ?? [],
    access: guide?.access ?? [],
    sender: guide?.sender,
    limits: guide?.limits ?? [],
    ...(dns && { dns: dnsRecordsOf(provider, dns, settings.region) }),
    ...(guide?.oauth2 && { oauth2: guide.oauth2 }),
    confusedWith: guide?.confusedWith ?? [],
    services: guide?.services ?? [],
    quirks: provider.quirks ?? [],
    trust: provider.trust,
    sources: language.sources[provider.id] ?? [],
  };
}
