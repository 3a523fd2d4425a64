import { parseDomain } from '../../src/mailbox.ts';
import type { Protocol } from '../../src/vocabulary.ts';
import type { ListedServer, Listing, Skipped } from './listed-service.ts';
import { type Element, elementsOf, rootElement, texts } from './read-xml.ts';

const lists = new Set(['provider']);
const protocols: Readonly<Record<string, Protocol>> = {
  smtp: 'submission',
  imap: 'imap',
  pop: 'pop3',
};

/** Whether a text is the list of providers that FairEmail ships. */
export function isFairEmailList(text: string): boolean {
  return text.includes('<providers') && /<provider\s/.test(text);
}

/** Reads FairEmail's list. Its domains are regular expressions; those that are no plain name are left out. */
export function parseFairEmail(place: string, text: string): Listing {
  const skipped: Skipped[] = [];
  const skip = (reason: string) => skipped.push({ place, reason });
  const root = rootElement(text, 'providers', lists, skip);
  const services = elementsOf(root?.provider).map((provider) => ({
    place,
    names: [...texts(provider['@id']), ...texts(provider['@name'])],
    domains: texts(provider['@domain']).flatMap((domains) =>
      domains.split(',').flatMap(plainDomain),
    ),
    servers: Object.entries(protocols).flatMap(([element, protocol]) =>
      elementsOf(provider[element]).flatMap((server) => serverOf(server, protocol)),
    ),
  }));
  return { services, skipped };
}

/** `example\\.com` as a name; nothing for a pattern that stands for several. */
function plainDomain(pattern: string): string[] {
  const { value } = parseDomain(pattern.replaceAll('\\', '').trim());
  return value === undefined ? [] : [value];
}

function serverOf(server: Element, protocol: Protocol): ListedServer[] {
  const [host = ''] = texts(server['@host']);
  const port = Number(texts(server['@port'])[0]);
  if (!/^[a-z0-9.-]+$/.test(host) || !Number.isInteger(port)) return [];
  return [{ protocol, host, port, tls: server['@starttls'] === 'true' ? 'starttls' : 'implicit' }];
}
