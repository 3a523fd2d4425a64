import type { Fact } from './fact.ts';
import { keepText } from './keep-text.ts';

/** A message id, an address (RFC 5321, 4.5.3.1: 64 + 1 + 255), a host, a reply: none is longer where nobody means harm. */
const longest = {
  id: 320,
  sender: 320,
  recipient: 320,
  user: 320,
  relay: 255,
  client: 64,
} as const;
const longestText = 4000;
const names = Object.keys(longest) as (keyof typeof longest)[];

/** A fact whose texts are of a bounded length. Of what is too long the end stays, where an address has its domain. */
export function boundFact(fact: Fact): Fact {
  const cut: Partial<Record<keyof typeof longest | 'text', string>> = {};
  let isLong = false;
  for (const name of names) {
    const text = fact[name];
    if (text === undefined || text.length <= longest[name]) continue;
    cut[name] = text.slice(-longest[name]);
    isLong = true;
  }
  if (fact.text !== undefined && fact.text.length > longestText) {
    cut.text = fact.text.slice(0, longestText);
    isLong = true;
  }
  return isLong ? { ...fact, ...cut } : fact;
}

/** A fact whose texts stand by themselves: a part of a block of lines would keep all of it alive. */
export function keepFact(fact: Fact): Fact {
  const own: Partial<Record<keyof typeof longest | 'text', string>> = {};
  for (const name of [...names, 'text'] as const) {
    const text = fact[name];
    if (text !== undefined) own[name] = keepText(text);
  }
  return { ...fact, ...own };
}
