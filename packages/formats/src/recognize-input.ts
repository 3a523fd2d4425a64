import {
  type CatalogProvider,
  findProvidersOfHost,
  hostIn,
  parseDomain,
  parseMailbox,
  searchProviders,
  suggestProviders,
} from '@mailatlas/core';
import { hasErrorSigns, isOnlySettings } from './only-settings.ts';
import { readSettings } from './read-settings.ts';
import type { ReadSettings } from './settings-format.ts';

/**
 * What somebody pasted. A report is an error, an exception or a log, with the settings that stand in it. The text of a
 * provider's web address is its host; a name that is a slip away from a provider's has no providers.
 */
export type Input =
  | { readonly kind: 'empty' }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'domain'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly providers: readonly CatalogProvider[] }
  | { readonly kind: 'settings'; readonly text: string; readonly read: ReadSettings }
  | {
      readonly kind: 'report';
      readonly text: string;
      readonly log: boolean;
      readonly read?: ReadSettings;
    };

const logSigns = /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[T ]\d\d:\d\d)/m;

/** Tells what a pasted text is: an address, a domain, a provider's name, settings, or a report of an error. */
export function recognizeInput(input: string): Input {
  const text = input.trim();
  if (text === '') return { kind: 'empty' };
  const oneLine = !/[\r\n]/.test(text) && text.length <= 320;
  if (
    oneLine &&
    /^[^\s]+[@＠][^\s]+$|<[^<>\s]+[@＠][^<>\s]+>$/.test(text) &&
    !text.includes('://') &&
    parseMailbox(text).value
  )
    return { kind: 'address', text };
  if (oneLine && /^[^\s@/:]+\.[^\s@/:]+$/.test(text) && parseDomain(text).value)
    return { kind: 'domain', text };
  const host = oneLine && /^https?:/i.test(text) ? hostIn(text) : undefined;
  if (host !== undefined && findProvidersOfHost(host).length > 0)
    return { kind: 'domain', text: host };
  // The blanks before the first line are as deep as those of its neighbours.
  const indented = input.replace(/^(?:[^\S\r\n]*\r?\n)+/, '').trimEnd();
  const read = readSettings(indented);
  const error = hasErrorSigns(text);
  if (read && (!error || isOnlySettings(text))) return { kind: 'settings', text: indented, read };
  if (oneLine && !error && text.length <= 60) {
    const providers = searchProviders(text);
    if (providers.length > 0 || suggestProviders(text).length > 0)
      return { kind: 'name', text, providers };
  }
  return {
    kind: 'report',
    text: indented,
    log: logSigns.test(text) && /\n/.test(text),
    ...(read && { read }),
  };
}
