import { parseDomain } from '../../src/mailbox.ts';
import type { Protocol, TlsMode } from '../../src/vocabulary.ts';
import { type ListedServer, type Listing, type Skipped, usernameForm } from './listed-service.ts';
import { type Element, elementsOf, rootElement, texts } from './read-xml.ts';

const lists = new Set(['emailProvider', 'domain', 'incomingServer', 'outgoingServer', 'username']);
const protocols: Readonly<Record<string, Protocol>> = {
  smtp: 'submission',
  imap: 'imap',
  pop3: 'pop3',
};
const tlsModes: Readonly<Record<string, TlsMode>> = {
  ssl: 'implicit',
  starttls: 'starttls',
  plain: 'none',
};

/** Whether a text is a configuration file as Thunderbird's database and autoconfig hold it. */
export function isClientConfig(text: string): boolean {
  return text.includes('<clientConfig');
}

/** Reads one `<clientConfig>` file. What cannot be read, down to one server, is named and left out. */
export function parseIspdb(place: string, text: string): Listing {
  const skipped: Skipped[] = [];
  const skip = (reason: string) => skipped.push({ place, reason });
  const root = rootElement(text, 'clientConfig', lists, skip);
  const providers = elementsOf(root?.emailProvider);
  if (root && providers.length === 0) skip('holds no <emailProvider>');
  const services = providers.map((provider) => ({
    place,
    names: [provider['@id'], provider.displayName, provider.displayShortName].flatMap(texts),
    domains: texts(provider.domain).flatMap((domain) => {
      const { value } = parseDomain(domain);
      if (value === undefined) skip(`${JSON.stringify(domain)} is no domain`);
      return value ?? [];
    }),
    servers: [
      ...elementsOf(provider.incomingServer),
      ...elementsOf(provider.outgoingServer),
    ].flatMap((server) => serverOf(server, skip)),
  }));
  return { services, skipped };
}

function serverOf(server: Element, skip: (reason: string) => void): ListedServer[] {
  const [type = ''] = texts(server['@type']);
  // Exchange, EWS and Graph are no protocols of ours; that is nothing to complain about.
  if (!Object.hasOwn(protocols, type)) return [];
  const protocol = protocols[type] as Protocol;
  const host = texts(server.hostname)[0]?.toLowerCase().replace(/\.$/, '') ?? '';
  const port = Number(texts(server.port)[0]);
  const socket = texts(server.socketType)[0] ?? '';
  const tls = tlsModes[socket.toLowerCase()];
  if (!/^[a-z0-9.%-]+$/.test(host) || !Number.isInteger(port) || port < 1 || port > 65535 || !tls) {
    skip(`has a ${type} server that cannot be read: ${[host, port, socket].join(' ')}`);
    return [];
  }
  const [template] = texts(server.username);
  const placeholders = host.replaceAll('%emaildomain%', '%EMAILDOMAIN%');
  return [
    {
      protocol,
      host: placeholders,
      port,
      tls,
      ...(template && { username: usernameForm(template) }),
    },
  ];
}
