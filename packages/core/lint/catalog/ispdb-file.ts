import type { Credential, Provider, Server } from '../../src/provider.ts';
import { resolveSettings } from '../../src/resolve-settings.ts';
import { serversFor } from '../../src/servers-for.ts';
import type { TlsMode } from '../../src/vocabulary.ts';
import { settingsOf } from './settings-of.ts';

const socketTypes: Readonly<Record<TlsMode, string>> = {
  implicit: 'SSL',
  starttls: 'STARTTLS',
  none: 'plain',
};
const order = ['imap', 'pop3', 'submission'] as const;

/**
 * The settings of one domain as autoconfig XML (`<clientConfig version="1.1">`), in the region that serves it.
 * `undefined` when no server is left whose host is the same for everybody and whose user name a client can make from
 * an address.
 */
export function ispdbFile(domain: string, provider: Provider): string | undefined {
  const settings = settingsOf(provider);
  const { value } = resolveSettings(settings, { domain });
  const servers = serversFor(settings, domain).flatMap((index, place) => {
    const server = provider.servers[index] as Server;
    const host = value?.servers[place]?.host;
    const template = (server.username ?? provider.username)[0] ?? '%EMAILADDRESS%';
    const known = typeof host === 'string' && !/%(?:ISSUED|SECRET)%/.test(template);
    return known ? [{ ...server, host, template }] : [];
  });
  if (servers.length === 0 || provider.status.state === 'closed') return undefined;
  const name = escaped(provider.name.en);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    `  <emailProvider id="${provider.id}">`,
    `    <domain>${domain}</domain>`,
    `    <displayName>${name}</displayName>`,
    `    <displayShortName>${name}</displayShortName>`,
    ...order.flatMap((protocol) =>
      servers
        .filter((server) => server.protocol === protocol)
        .flatMap((server) => serverLines(server, provider.credentials)),
    ),
    ...enableLines(provider),
    '  </emailProvider>',
    '</clientConfig>',
    '',
  ].join('\n');
}

function serverLines(
  { protocol, host, port, tls, template }: Server & { readonly template: string },
  credentials: readonly Credential[],
): string[] {
  const [tag, type] =
    protocol === 'submission' ? ['outgoingServer', 'smtp'] : ['incomingServer', protocol];
  const fitting = credentials.filter((each) => each.protocols?.includes(protocol) ?? true);
  const found = new Set(fitting.map(({ kind }) => methodOf(kind)));
  if (found.size === 0) found.add('password-cleartext');
  // A client takes the first that it can do: OAuth2, where it is registered there, before a password that may be refused.
  const methods = [...found].sort((a, b) => Number(b === 'OAuth2') - Number(a === 'OAuth2'));
  return [
    `    <${tag} type="${type}">`,
    `      <hostname>${host}</hostname>`,
    `      <port>${port}</port>`,
    `      <socketType>${socketTypes[tls]}</socketType>`,
    `      <username>${escaped(template)}</username>`,
    ...methods.map((method) => `      <authentication>${method}</authentication>`),
    `    </${tag}>`,
  ];
}

function methodOf(kind: Credential['kind']): string {
  if (kind === 'oauth2') return 'OAuth2';
  return kind === 'none' ? 'none' : 'password-cleartext';
}

/** How access is switched on, where it is off at first and the user can do it. */
function enableLines({ access }: Provider): string[] {
  const off = access.find((each) => each.default === 'off' && each.actor === 'user' && each.url);
  if (!off?.url) return [];
  const instructions = off.steps.flatMap((step) =>
    (['en', 'zh-CN'] as const).map(
      (locale) => `      <instruction lang="${locale}">${escaped(step[locale])}</instruction>`,
    ),
  );
  return [`    <enable visiturl="${escaped(off.url)}">`, ...instructions, '    </enable>'];
}

function escaped(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (character) => `&${names[character]};`);
}
