import {
  findProviderId,
  type LoadedProvider,
  type Locale,
  loadLanguage,
  loadProvider,
  optionsOfHost,
  parseMailbox,
  resolveSettings,
  type SettingsProblem,
} from '@mailatlas/core';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { harmless } from '../print/page.ts';
import { printProvider } from '../print/print-provider.ts';
import { wordsOf } from '../words/words-of.ts';
import { json, write } from '../write.ts';
import { findDocument } from './find-document.ts';
import type { Meant } from './search-catalog.ts';

export interface FindOptions {
  readonly json?: boolean;
  readonly region?: string;
  readonly account?: string;
}

/** `find`: settings for an address, a domain, a provider's name, or a host of theirs. */
export async function find(io: Io, query: string, options: FindOptions): Promise<number> {
  const words = wordsOf(io.locale);
  const text = query.trim().replace(/^mailto:/i, '');
  const isAddress = /[@＠]/.test(text);
  const mailbox = isAddress ? parseMailbox(text) : undefined;
  const names = await loadLanguage(io.locale, { guides: [], diagnoses: false });
  if (mailbox?.issue) {
    const reason = names.phrases.addressProblem[mailbox.issue];
    io.stderr.write(`${words.notAnAddress(harmless(text), reason)}\n`);
    return exitCode.wrongUsage;
  }
  const id = findProviderId(text);
  const meant = id === undefined && !isAddress ? await searchFor(text) : undefined;
  if (meant && meant.providers.length > 1) {
    const { choose } = await import('./choose.ts');
    return choose(io, text, meant.providers, options);
  }
  const loaded = await loadProvider(id ?? meant?.providers[0]?.id ?? '', io.locale);
  if (!loaded) {
    const { notFound } = await import('./not-found.ts');
    return notFound(io, text, mailbox?.value?.domain, options);
  }
  const { provider, guide, sources, dns } = loaded;
  const retired = provider.retiredHosts?.find(({ host }) => host === meant?.host);
  if (meant?.host !== undefined && !options.json) {
    const name = provider.name[io.locale];
    const about = retired
      ? io.colors.yellow(words.retiredHost(meant.host, name, retired.use))
      : io.colors.dim(words.hostOf(meant.host, name));
    io.stderr.write(`${about}\n\n`);
  }
  const resolved = resolveSettings(provider, {
    ...(mailbox?.value ? { address: mailbox.value } : { domain: text }),
    ...(meant?.host !== undefined && optionsOfHost(provider, retired?.use ?? meant.host)),
    ...(options.region !== undefined && { region: options.region }),
    ...(options.account !== undefined && { account: options.account }),
  });
  if (resolved.issue) {
    io.stderr.write(`${whyNot(resolved.issue, io.locale, options, loaded)}\n`);
    return exitCode.wrongUsage;
  }
  const language = {
    ...names,
    guides: { [provider.id]: guide },
    sources: { [provider.id]: sources },
    dns: dns ? { [provider.id]: dns } : {},
  };
  const answer = options.json
    ? json(findDocument(text, provider, resolved.value, language, retired))
    : printProvider(io, words, language, provider, resolved.value, text);
  await write(io.stdout, answer);
  return exitCode.fine;
}

/** What needs the whole catalog is loaded only where a domain alone does not answer. */
async function searchFor(text: string): Promise<Meant> {
  const { searchCatalog } = await import('./search-catalog.ts');
  return searchCatalog(text);
}

/** What is wrong with an option, and what it could have been. */
function whyNot(
  issue: SettingsProblem,
  locale: Locale,
  { region = '', account = '' }: FindOptions,
  { provider, guide }: Pick<LoadedProvider, 'provider' | 'guide'>,
): string {
  const words = wordsOf(locale);
  if (issue === 'no-account-in-hosts') return words.noAccount(provider.name[locale]);
  if (issue === 'invalid-account')
    return words.badAccount(harmless(account), guide.hostParameter?.example ?? '–');
  const known = provider.regionParameter?.values.map(({ id }) => id).join(', ') ?? '–';
  return words.unknownRegion(region, known);
}
