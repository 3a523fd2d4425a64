import { type CatalogProvider, parseDomain, parseMailbox, searchProviders } from '@mailatlas/core';
import { readSettings } from './read-settings.ts';
import type { ReadSettings } from './settings-format.ts';

/** What somebody pasted. A report is an error, an exception or a log, with the settings that stand in it. */
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

const errorSigns =
  /(?:^|[\s:;("'[])[245]\d\d[ -](?:[245]\.\d|\S)|\berror\b|exception|\bfail(?:ed|ure)\b|refused|denied|timed? ?out|timeout|rejected|not accepted|never received|-err\b|traceback|certificate|wrong version|unable to|cannot|can't|could not|couldn't|错误|失败|异常|拒绝|超时|无法|不正确/iu;
/** Codes and answers that are written in capitals: ECONNREFUSED, `A1 NO ...`. */
const capitalSigns = /\bE(?:AUTH|TLS|DNS|SOCKET|[A-Z]{5,})\b|(?:^|\s)(?:NO|BAD|BYE) (?=\[|\S)/;
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
  const read = readSettings(text);
  const error = errorSigns.test(text) || capitalSigns.test(text);
  if (read && (!error || isOnlySettings(text))) return { kind: 'settings', text, read };
  if (oneLine && !error && text.length <= 60) {
    const providers = searchProviders(text);
    if (providers.length > 0) return { kind: 'name', text, providers };
  }
  return {
    kind: 'report',
    text,
    log: logSigns.test(text) && /\n/.test(text),
    ...(read && { read }),
  };
}

/** Nothing but assignments, or one object, or one URL: words like `error` in a value do not make it a report. */
function isOnlySettings(text: string): boolean {
  return (
    /^\s*(?:(?:#.*|(?:export\s+)?[A-Z][A-Z0-9_]*\s*=.*)?(?:\r?\n|$))+$/.test(text) ||
    /^(?:(?:const|let|var)\s+\w+\s*=\s*)?(?:nodemailer\.createTransport\()?\s*\{[\s\S]*\}\s*\)?\s*;?$/.test(
      text,
    ) ||
    /^[a-z0-9]+:\/\/\S+$/i.test(text)
  );
}
