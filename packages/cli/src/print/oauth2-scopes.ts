import type { Language, OAuth2, Protocol } from '@mailatlas/core';
import type { Words } from '../words/words.ts';

/** Each scope once, as a row; the protocols that it is for stand beside it unless it is for all. */
export function scopeRows(
  scopes: OAuth2['scopes'],
  words: Words,
  { protocol: names }: Language['phrases'],
): string[][] {
  const protocols = Object.keys(scopes) as Protocol[];
  const all = new Set(protocols.flatMap((protocol) => scopes[protocol] ?? []));
  return [...all].map((scope) => {
    const having = protocols.filter((protocol) => scopes[protocol]?.includes(scope));
    const isForAll = having.length === protocols.length;
    return [scope, isForAll ? '' : words.list(having.map((protocol) => names[protocol]))];
  });
}
