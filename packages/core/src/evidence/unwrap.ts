/** Elements that mail pages and reports are made of; `<user@example.com>` is none of them. */
const tag =
  /<(\/?)(html|head|body|title|meta|div|span|p|br|hr|b|i|u|a|em|strong|font|small|center|pre|code|blockquote|table|tbody|thead|tr|td|th|ul|ol|li|img|h[1-6]|style|script)(?:\s[^<>]{0,2000})?\s*\/?>/gi;
const blocks = new Set('p br hr div tr li table pre blockquote h1 h2 h3 h4 h5 h6 title'.split(' '));
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A server's challenge in base64 (RFC 4954 section 4: `334`, RFC 9051 section 6.2.2: `+`). */
const challenge = /(^|[\s"':>])((?:334|\+) )([A-Za-z0-9+/]{8,}={0,2})(?![A-Za-z0-9+/=])/gm;
/** The error that an OAuth server sends as a challenge, wherever it was copied to (RFC 7628 section 3.2.3). */
const oauthError = /(?<![A-Za-z0-9+/])eyJz[A-Za-z0-9+/]{20,2000}={0,2}/g;

/** What sendmail adds to the answer of the other server, which stands above it. */
const ownVerdict =
  /^[ \t>]*5\d\d 5\.\d\.\d (?:Service unavailable|Data format error|Remote protocol error)[ \t]*$/gm;

/** Takes a text out of what it was wrapped in: HTML, what a server says in base64, and sendmail's verdict on the answer of another. */
export function unwrap(text: string): string {
  const plain = unwrapBase64(unwrapHtml(text));
  return /^[ \t>]*<<< [45]\d\d/m.test(plain) ? plain.replace(ownVerdict, '') : plain;
}

function unwrapHtml(text: string): string {
  const plain = /<\/?[a-z]/i.test(text)
    ? text.replace(tag, (_, __, name: string) => (blocks.has(name.toLowerCase()) ? '\n' : ''))
    : text;
  return plain.includes('&')
    ? plain.replace(
        /&(?:(lt|gt|amp|quot|apos|nbsp)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi,
        (whole, name?: string, decimal?: string, hex?: string) =>
          name ? (entities[name.toLowerCase()] ?? whole) : character(whole, decimal, hex),
      )
    : plain;
}

function character(whole: string, decimal?: string, hex?: string): string {
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

function unwrapBase64(text: string): string {
  if (!/(?:334|\+) [A-Za-z0-9+/]{8}|eyJz/.test(text)) return text;
  return text
    .replace(challenge, (whole, before: string, mark: string, payload: string) => {
      const decoded = readable(payload);
      return decoded === undefined ? whole : before + mark + decoded;
    })
    .replace(oauthError, (whole) => {
      const decoded = readable(whole);
      return decoded?.startsWith('{"status"') ? decoded : whole;
    });
}

/** What base64 stands for, if it is a line of printable ASCII. */
function readable(payload: string): string | undefined {
  const { atob } = globalThis as unknown as { atob: (text: string) => string };
  try {
    const decoded = atob(payload);
    return /^[\x20-\x7e\r\n]{3,}$/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}
