import type { CatalogProvider } from '../catalog.ts';
import type { ClientSettings } from '../evidence/evidence.ts';
import type { Protocol, TlsMode } from '../vocabulary.ts';
import type { DiagnosisArgs } from './finding.ts';

type Known = Pick<ClientSettings, 'port' | 'tls' | 'onlyTls'>;

/** The provider's server to name: one with the port or TLS mode that is set already, else the first; if there is one, one that the program can speak to. */
export function expectedServer(
  provider: CatalogProvider | undefined,
  protocol: Protocol,
  { port, tls, onlyTls }: Known = {},
): DiagnosisArgs {
  const servers = provider?.servers.filter((each) => each.protocol === protocol) ?? [];
  const sound = servers.filter((each) => each.tls !== 'none' && each.port !== 25);
  const possible = sound.filter((each) => onlyTls === undefined || each.tls === onlyTls);
  const encrypted = possible.length > 0 ? possible : sound;
  const server =
    encrypted.find((each) => each.port === port) ??
    encrypted.find((each) => each.tls === tls) ??
    encrypted[0] ??
    servers[0];
  if (!server) return {};
  const host = server.host.includes('%') ? {} : { expectedHost: server.host };
  return { ...host, expectedPort: String(server.port), expectedTls: server.tls };
}

const usualPorts: Readonly<Record<Protocol, Readonly<Record<TlsMode, number>>>> = {
  submission: { implicit: 465, starttls: 587, none: 587 },
  imap: { implicit: 993, starttls: 143, none: 993 },
  pop3: { implicit: 995, starttls: 110, none: 995 },
};

/** The provider's server, or where none is known, the registered port. */
export function expectedOrUsual(
  provider: CatalogProvider | undefined,
  protocol: Protocol,
  settings: Known = {},
): DiagnosisArgs {
  const server = expectedServer(provider, protocol, settings);
  return server.expectedPort === undefined
    ? usualServer(protocol, settings.onlyTls ?? settings.tls)
    : server;
}

/** The registered port for a protocol and a TLS mode, and a mode that encrypts (RFC 8314). */
function usualServer(
  protocol: Protocol,
  tls: TlsMode = protocol === 'submission' ? 'starttls' : 'implicit',
): { readonly expectedPort: string; readonly expectedTls: TlsMode } {
  const expectedTls = tls === 'none' && protocol !== 'submission' ? 'implicit' : tls;
  return {
    expectedPort: String(usualPorts[protocol][expectedTls]),
    expectedTls: expectedTls === 'none' ? 'starttls' : expectedTls,
  };
}
