import type { ClientSettings } from './evidence.ts';

/** Shorter ones are stand-ins more often than secrets. */
const shortest = 8;
const standIn =
  /^(?:undefined|null|none|your|my|change|example|test|xxx|\*|<|\$|process\.|\{)|pass(?:word|wd)|secret|key$/i;

/** What can be told of a secret without keeping any of it: what never belongs to its ends, and how long it is. */
export function secretFacts(secret: unknown): Pick<ClientSettings, 'secretFault' | 'secretLength'> {
  if (typeof secret !== 'string' || secret.trim() === '') return {};
  const fault =
    secret !== secret.trim()
      ? 'blanks'
      : /^(["'“‘`]).+["'”’`]$/.test(secret)
        ? 'quotes'
        : undefined;
  const length = lengthOf(secret);
  return { ...(fault && { secretFault: fault }), ...(length && { secretLength: length }) };
}

function lengthOf(secret: string): number | undefined {
  const marked = /^‹secret:(\d+)-(?:letters|digits)›/.exec(secret)?.[1];
  if (marked === undefined && (standIn.test(secret) || secret.includes('‹'))) return undefined;
  const length = marked === undefined ? secret.replace(/[\s"'`]/g, '').length : Number(marked);
  return length < shortest ? undefined : length;
}
