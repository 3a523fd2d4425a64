import {
  type CatalogProvider,
  findProvider,
  findProvidersOfHost,
  type Mailbox,
  parseDomain,
  parseMailbox,
  searchProviders,
  suggestDomains,
  suggestProviders,
} from '@mailatlas/core';
import { type Examination, examine, recognizeInput } from '@mailatlas/formats';

/** What the box answers to a text. */
export type Answer =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'provider';
      readonly understood: 'address' | 'domain';
      readonly provider: CatalogProvider;
      readonly domain: string;
      readonly mailbox?: Mailbox;
    }
  | {
      readonly kind: 'not-in-catalog';
      readonly understood: 'address' | 'domain';
      readonly domain: string;
      /** What was typed, with a domain that differs by one slip. */
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'names'; readonly providers: readonly CatalogProvider[] }
  | {
      readonly kind: 'examined';
      readonly understood: 'settings' | 'error' | 'log';
      readonly found: Examination;
    }
  | { readonly kind: 'not-understood' };

/** Answers a text from the data that came with the page: no request, nothing kept. */
export function answerTo(text: string): Answer {
  const input = recognizeInput(text);
  switch (input.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'address':
    case 'domain':
      return answerToAddress(input.kind, input.text);
    case 'name':
      return {
        kind: 'names',
        providers: input.providers.length > 0 ? input.providers : suggestProviders(input.text),
      };
    case 'settings':
      return { kind: 'examined', understood: 'settings', found: examine(input.text) };
    case 'report': {
      const found = examine(input.text);
      if (isFragment(input.text, found)) return answerToFragment(input.text);
      return { kind: 'examined', understood: input.log ? 'log' : 'error', found };
    }
  }
}

function answerToAddress(understood: 'address' | 'domain', text: string): Answer {
  const mailbox = understood === 'address' ? parseMailbox(text).value : undefined;
  const domain = mailbox?.domain ?? parseDomain(text).value ?? text;
  const ofHost = mailbox ? [] : findProvidersOfHost(domain);
  const provider = findProvider(domain) ?? (ofHost.length > 1 ? undefined : ofHost[0]);
  if (!provider && ofHost.length > 1) return { kind: 'names', providers: ofHost };
  if (provider)
    return { kind: 'provider', understood, provider, domain, ...(mailbox && { mailbox }) };
  const before = mailbox ? `${mailbox.localPart}@` : '';
  const suggestions = suggestDomains(domain).map((each) => before + each);
  return { kind: 'not-in-catalog', understood, domain, suggestions };
}

/** A word that looks like a part of an error (`exmail`) may still be a name. */
function answerToFragment(text: string): Answer {
  const providers = searchProviders(text);
  return providers.length > 0 ? { kind: 'names', providers } : { kind: 'not-understood' };
}

/** A few characters that say nothing yet: a word being typed, half an address. */
function isFragment(text: string, { diagnoses, evidence }: Examination): boolean {
  const empty = diagnoses.length + evidence.replies.length + evidence.errorCodes.length === 0;
  return empty && text.length <= 40 && text.split(/\s+/).length <= 3;
}
