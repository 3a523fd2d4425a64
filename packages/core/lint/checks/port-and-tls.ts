import type { Protocol, TlsMode } from '../../src/provider.ts';
import type { ProviderCheck } from '../check.ts';

/** The registered ports (RFC 8314, RFC 6409) and those that providers open beside them. */
const usual: Readonly<Record<Protocol, Readonly<Record<TlsMode, readonly number[]>>>> = {
  submission: { implicit: [465], starttls: [587, 25, 2525], none: [25, 80, 2525] },
  imap: { implicit: [993], starttls: [143], none: [143] },
  pop3: { implicit: [995], starttls: [110], none: [110] },
};

/** A port that does not fit its TLS mode has to say why. */
export const portAndTls: ProviderCheck = {
  name: 'port-and-tls',
  description: 'Port and TLS mode fit, or `unusual` says why not.',
  scope: 'provider',
  check(provider, report) {
    provider.servers.forEach((server, index) => {
      const fits = usual[server.protocol][server.tls].includes(server.port);
      const expected = usual[server.protocol][server.tls].join(', ');
      if (!fits && !server.unusual)
        report(
          ['servers', index, 'port'],
          `${server.protocol} with TLS mode "${server.tls}" on port ${server.port}: expected ${expected}, or an "unusual" reason`,
        );
      if (fits && server.unusual)
        report(['servers', index, 'unusual'], 'port and TLS mode are usual: remove "unusual"');
    });
  },
};
