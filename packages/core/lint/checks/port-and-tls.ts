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
        report(['servers', index, 'port'], {
          en: `${server.protocol} with TLS mode "${server.tls}" on port ${server.port}: expected ${expected}, or an "unusual" reason`,
          'zh-CN': `${server.protocol} 以加密方式 "${server.tls}" 用端口 ${server.port}：应为 ${expected}，或用 "unusual" 写明原因`,
        });
      if (fits && server.unusual)
        report(['servers', index, 'unusual'], {
          en: 'port and TLS mode are usual: remove "unusual"',
          'zh-CN': '端口与加密方式相符：请去掉 "unusual"',
        });
    });
  },
};
