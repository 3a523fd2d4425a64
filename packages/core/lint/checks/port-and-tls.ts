import type { ProviderCheck } from '../check.ts';
import { usualPorts } from '../usual-ports.ts';

/** A port that does not fit its TLS mode has to say why. */
export const portAndTls: ProviderCheck = {
  name: 'port-and-tls',
  description: 'Port and TLS mode fit, or `unusual` says why not.',
  scope: 'provider',
  check(provider, report) {
    provider.servers.forEach((server, index) => {
      const fits = usualPorts[server.protocol][server.tls].includes(server.port);
      const expected = usualPorts[server.protocol][server.tls].join(', ');
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
