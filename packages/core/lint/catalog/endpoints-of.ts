import type { CatalogProvider } from '../../src/catalog.ts';
import type { Protocol, TlsMode } from '../../src/vocabulary.ts';
import { serversOf } from './list-own-entry.ts';

/** One server of the catalog to be asked, and who lists it. */
export interface Endpoint {
  /** `submission smtp.example.com:465 implicit`. */
  readonly name: string;
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  readonly providers: readonly string[];
}

/** Every endpoint in every region, once. Servers on the user's own machine and closed services are not asked. */
export function endpointsOf(providers: readonly CatalogProvider[]): Endpoint[] {
  const found = new Map<string, Endpoint>();
  for (const provider of providers.filter(({ status }) => status.state !== 'closed'))
    for (const { protocol, host, port, tls } of serversOf(provider)) {
      if (host === 'localhost' || /^127\./.test(host)) continue;
      const name = `${protocol} ${host}:${port} ${tls}`;
      const others = found.get(name)?.providers ?? [];
      const all = [...new Set([...others, provider.id])];
      found.set(name, { name, protocol, host, port, tls, providers: all });
    }
  return [...found.values()];
}
