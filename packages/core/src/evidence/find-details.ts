/** What a reply says beside its cause. */
export interface Details {
  /** The blocklist it names. */
  readonly blocklist?: string;
  /** How long to wait. */
  readonly retryAfter?: string;
  /** The limit that was met. */
  readonly limit?: string;
  /** Which of SPF, DKIM and DMARC it speaks of. */
  readonly mechanisms?: string;
}

/** Zones of public blocklists, as replies name them. */
const blocklist =
  /\b((?:zen|sbl|xbl|pbl|css|dbl|sbl-xbl)\.spamhaus\.org|bl\.spamcop\.net|b\.barracudacentral\.org|psbl\.surriel\.com|dnsbl(?:-\d)?\.uceprotect\.net|ix\.dnsbl\.manitu\.net|dnsbl\.sorbs\.net|bl\.mailspike\.net|cbl\.abuseat\.org|(?:[a-z0-9-]{1,20}\.)?spamhaus(?:\.org)?|spamcop|barracuda)\b/;
/** Any other zone, where a reply says that it is one. */
const listedIn =
  /\b(?:blocked using|listed (?:in|at|on|by)|rejected by|found in) ((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12})\b/;
const retryAfter =
  /\b(?:in|after|for|within|next)\s(?:about\s)?(\d{1,5}\s?(?:seconds?|minutes?|mins?|hours?))\b/;
const limit =
  /\b(?:limit|size|maximum|max)\b[^\d\n]{0,24}(\d[\d,.]{0,14}\s?(?:bytes|kb|mb|gb|kib|mib|gib|messages?|recipients?|connections?)?)\b/;
const mechanism = /\b(spf|dkim|dmarc)\b/g;

/** The details that a folded text names. */
export function findDetails(folded: string): Details {
  const named = new Set(Array.from(folded.matchAll(mechanism), ([name]) => name.toUpperCase()));
  const found = {
    blocklist: blocklist.exec(folded)?.[1] ?? listedIn.exec(folded)?.[1],
    retryAfter: retryAfter.exec(folded)?.[1],
    limit: limit.exec(folded)?.[1]?.trim(),
    mechanisms: named.size > 0 ? [...named].sort().reverse().join(', ') : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
