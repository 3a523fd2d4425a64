/** What a reply says beside its cause: the blocklist it names, how long to wait, the limit that was met. */
export interface Details {
  readonly blocklist?: string;
  readonly retryAfter?: string;
  readonly limit?: string;
}

/** Zones of public blocklists, as replies name them. */
const blocklist =
  /\b((?:zen|sbl|xbl|pbl|css|dbl|sbl-xbl)\.spamhaus\.org|bl\.spamcop\.net|b\.barracudacentral\.org|psbl\.surriel\.com|dnsbl(?:-\d)?\.uceprotect\.net|dnsbl-\d\.uceprotect\.net|ix\.dnsbl\.manitu\.net|dnsbl\.sorbs\.net|bl\.mailspike\.net|cbl\.abuseat\.org|[a-z0-9-]{0,63}\.?spamhaus(?:\.org)?|spamcop|barracuda)\b/;
const retryAfter =
  /\b(?:in|after|for|within|next)\s(?:about\s)?(\d{1,5}\s?(?:seconds?|minutes?|mins?|hours?))\b/;
const limit =
  /\b(?:limit|size|maximum|max)\b[^\d\n]{0,24}(\d[\d,.]{0,14}\s?(?:bytes|kb|mb|gb|kib|mib|gib|messages?|recipients?|connections?)?)\b/;

/** The details that a folded text names. */
export function findDetails(folded: string): Details {
  const found = {
    blocklist: blocklist.exec(folded)?.[1],
    retryAfter: retryAfter.exec(folded)?.[1],
    limit: limit.exec(folded)?.[1]?.trim(),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
