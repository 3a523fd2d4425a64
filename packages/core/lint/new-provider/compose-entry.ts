import type {
  Access,
  Credential,
  LocalizedText,
  Provider,
  ProviderKind,
  SenderAddress,
  Server,
  Source,
} from '../../src/provider.ts';
import type { CredentialKind, Protocol } from '../../src/vocabulary.ts';
import { parseServer } from './parse-server.ts';
import { parseSource } from './parse-source.ts';
import { domainOf, first, type Given, pairOf } from './questions.ts';
import { unusualServers } from './unusual-server.ts';

const protocols = ['submission', 'imap', 'pop3'] as const satisfies readonly Protocol[];

/** The entry that complete answers make. Two questions can be answered "unknown"; then the entry says nothing about them. */
export function composeEntry(given: Given): Provider {
  const servers = serversOf(given);
  const credentials = credentialsOf(given);
  return {
    id: first(given, 'id'),
    name: { en: first(given, 'name-en'), 'zh-CN': first(given, 'name-zh') },
    ...(given.alias?.length && { aliases: given.alias }),
    kind: first(given, 'kind') as ProviderKind,
    family: first(given, 'family'),
    ...(given.region?.length && { regions: given.region }),
    ...(credentials.length === 0 && { level: 'bare' }),
    status: { state: 'active' },
    domains: (given.domain ?? []).map(domainOf),
    ...(given.mx?.length && { mx: given.mx }),
    servers,
    username: given.username ?? [],
    sender: {
      address: first(given, 'sender') as SenderAddress,
      sources: given['sender-source'] ?? [],
    },
    access: accessOf(given, servers),
    credentials,
    sources: sourcesOf(given),
  };
}

function serversOf(given: Given): Server[] {
  const odd = unusualServers(given);
  return protocols.flatMap((protocol) =>
    (given[protocol] ?? []).flatMap((line) => {
      const server = parseServer(protocol, line);
      const unusual = odd.some((each) => each.line === line) && first(given, 'unusual');
      const sources = given[`${protocol}-source`] ?? [];
      return server ? [{ ...server, ...(unusual && { unusual }), sources }] : [];
    }),
  );
}

function accessOf(given: Given, servers: readonly Server[]): Access[] {
  const initial = first(given, 'access');
  if (initial === 'unknown') return [];
  return [
    {
      protocols: protocols.filter((each) => servers.some((server) => server.protocol === each)),
      default: initial as Access['default'],
      actor: first(given, 'access-actor') as Access['actor'],
      steps: stepsOf(given['access-step']),
      sources: given['access-source'] ?? [],
    },
  ];
}

function credentialsOf(given: Given): Credential[] {
  const kind = first(given, 'credential');
  if (kind === 'unknown') return [];
  const works = first(given, 'account-password-works');
  return [
    {
      kind: kind as CredentialKind,
      name: { en: first(given, 'credential-name-en'), 'zh-CN': first(given, 'credential-name-zh') },
      ...((works === 'yes' || works === 'no') && { accountPasswordWorks: works === 'yes' }),
      steps: stepsOf(given['credential-step']),
      sources: given['credential-source'] ?? [],
    },
  ];
}

function stepsOf(lines: readonly string[] = []): LocalizedText[] {
  return lines.flatMap((line) => pairOf(line) ?? []);
}

function sourcesOf(given: Given): Source[] {
  return (given.source ?? []).flatMap((line, position) => {
    const source = parseSource(line, position);
    return source ? [{ ...source, read: first(given, 'read') }] : [];
  });
}
