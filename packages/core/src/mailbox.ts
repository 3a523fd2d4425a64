/** An address split at its last `@`. `localPart` is kept to the byte; `domain` is an A-label in lower case (RFC 5890). */
export interface Mailbox {
  readonly localPart: string;
  readonly domain: string;
}

/** Why a text is no address or domain. */
export type AddressProblem =
  | 'empty'
  | 'too-long'
  | 'no-at-sign'
  | 'empty-local-part'
  | 'blank-in-address'
  | 'invalid-domain'
  | 'ip-address';

export type Parsed<T> =
  | { readonly value: T; readonly issue?: never }
  | { readonly value?: never; readonly issue: AddressProblem };

/** Splits an address (RFC 5321 section 4.1.2), also in `Name <address>` form and with a full-width at sign. */
export function parseMailbox(input: string): Parsed<Mailbox> {
  const inBrackets = /<([^<>]*)>\s*$/.exec(input)?.[1];
  const text = (inBrackets ?? input).trim().replace('＠', '@');
  if (text === '') return { issue: 'empty' };
  if (text.length > 320) return { issue: 'too-long' };
  const at = text.lastIndexOf('@');
  if (at < 0) return { issue: 'no-at-sign' };
  const localPart = text.slice(0, at);
  if (localPart === '') return { issue: 'empty-local-part' };
  const quoted = localPart.startsWith('"') && localPart.endsWith('"') && localPart.length > 2;
  if (!quoted && /[\s,;:<>()[\]\\"@\p{Cc}]/u.test(localPart)) return { issue: 'blank-in-address' };
  const domain = parseDomain(text.slice(at + 1));
  if (domain.issue) return domain;
  return { value: { localPart, domain: domain.value } };
}

/** Domains as nearly everybody types them, which need no more looking at. */
const plainDomain =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A domain as A-label in lower case, from A-label or U-label, with or without a final dot. */
export function parseDomain(input: string): Parsed<string> {
  if (input.length < 100 && plainDomain.test(input) && !input.includes('xn--'))
    return { value: input };
  const text = input
    .trim()
    .replace(/[。．｡]/g, '.')
    .replace(/\.$/, '')
    .toLowerCase();
  if (text === '') return { issue: 'empty' };
  if (text.length > 253) return { issue: 'too-long' };
  if (/^\[.*\]$/.test(text) || /^\d+(?:\.\d+){3}$/.test(text)) return { issue: 'ip-address' };
  const ascii = toAscii(text);
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
  const labels = ascii?.split('.') ?? [];
  const sound = labels.length > 1 && labels.every((part) => label.test(part));
  if (!ascii || !sound || /^\d+$/.test(labels.at(-1) ?? '')) return { issue: 'invalid-domain' };
  return { value: ascii };
}

function toAscii(domain: string): string | undefined {
  if (/^[a-z0-9.-]*$/.test(domain) && !domain.includes('xn--')) return domain;
  if (/[\s/\\?#@:%[\]<>^|\p{Cc}]/u.test(domain)) return undefined;
  // `URL` exists in every runtime we support, but not in the types of a package without DOM and Node.
  const { URL } = globalThis as unknown as {
    URL: new (text: string) => { readonly hostname: string };
  };
  try {
    return new URL(`http://${domain}/`).hostname;
  } catch {
    return undefined;
  }
}
