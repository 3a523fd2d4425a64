import type { Protocol } from '../vocabulary.ts';

/** A host and a port that a text names as the ones connected to. */
export interface Endpoint {
  readonly host?: string;
  readonly port?: number;
}

const host =
  '(?:(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.)+[a-z]{2,24}|localhost|\\d{1,3}(?:\\.\\d{1,3}){3}|::1)';

/** Sentences of runtimes, libraries and tools; the first that fits counts for each of host and port. */
const writeSentences = (): readonly RegExp[] => [
  new RegExp(`connect E[A-Z]+ (?<host>${host}):(?<port>\\d{2,5})`, 'i'),
  new RegExp(`connect(?:ion)? to (?<host>${host})\\[[0-9a-f.:]{2,45}\\]:(?<port>\\d{2,5})`, 'i'),
  new RegExp(`getaddrinfo [A-Z_]+ "?(?<host>${host})`, 'i'),
  new RegExp(`Host: (?<host>${host})\\.? is not (?:in the cert|cert)`, 'i'),
  new RegExp(`Couldn't connect to host, port: (?<host>${host}), (?<port>\\d{2,5})`, 'i'),
  new RegExp(`connection to (?<host>${host}):(?<port>\\d{2,5})`, 'i'),
  new RegExp(`dial tcp:? (?:lookup )?(?<host>${host})(?::(?<port>\\d{2,5}))?`, 'i'),
  new RegExp(
    `(?:ssl|tls|smtps?|imaps?|pop3s?|tcp)://(?:[^\\s/@]{0,400}@)?(?<host>${host})(?::(?<port>\\d{2,5}))?`,
    'i',
  ),
  new RegExp(
    `\\b(?:host|server|smtp_?host|smtp_?server|mail_?host|email_?host|smtp_addr|smarthost)["']?\\s{0,4}(?:=>|[:=])\\s{0,4}["']?(?<host>${host})(?::(?<port>\\d{2,5}))?`,
    'i',
  ),
  new RegExp(
    `(?<![\\w./@-])(?<host>(?:smtp|imap|pop3?|mail|email-smtp|outlook)[a-z0-9-]*\\.${host})(?:\\[[0-9a-f.:]+\\])?(?::(?<port>\\d{2,5}))?`,
    'i',
  ),
];
const portAlone =
  /(?:\bport|端口号?)["']?\s{0,4}(?:=>|[:=：]|is|是|为|用的?)?\s{0,4}["']?(\d{2,5})(?!\d)|(?<!\d)(\d{2,5}) ?端口/i;

let sentences: readonly RegExp[] | undefined;

/** The endpoint that a text names, as far as it does. */
export function findEndpoint(text: string): Endpoint {
  const endpoint: { host?: string; port?: number } = {};
  sentences ??= writeSentences();
  for (const sentence of sentences) {
    const found = sentence.exec(text)?.groups;
    if (!found) continue;
    if (found.host) endpoint.host ??= found.host.toLowerCase();
    if (found.port) endpoint.port ??= Number(found.port);
  }
  const [, after, before] = portAlone.exec(text) ?? [];
  const port = after ?? before;
  if (port) endpoint.port ??= Number(port);
  if (endpoint.port !== undefined && endpoint.port > 65535) delete endpoint.port;
  return endpoint;
}

const ports: Readonly<Record<number, Protocol>> = {
  25: 'submission',
  465: 'submission',
  587: 'submission',
  2525: 'submission',
  143: 'imap',
  993: 'imap',
  110: 'pop3',
  995: 'pop3',
};

/** The protocol that is registered for a port, or that providers run on it. */
export function protocolOfPort(port: number): Protocol | undefined {
  return ports[port];
}
