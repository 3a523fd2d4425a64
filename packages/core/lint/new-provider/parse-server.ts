import { hostTemplate } from '../../schema/primitives.ts';
import type { Server } from '../../src/provider.ts';
import type { Protocol, TlsMode } from '../../src/vocabulary.ts';
import { usualPorts, usualTls } from '../usual-ports.ts';

/** `host`, `host:port` or `host:port:tls`. What is left out is what is usual; `undefined` for anything else. */
export function parseServer(
  protocol: Protocol,
  text: string,
): Pick<Server, 'protocol' | 'host' | 'port' | 'tls'> | undefined {
  const found = /^([^:]+)(?::(\d{1,5}))?(?::(implicit|starttls|none))?$/.exec(text);
  const host = found?.[1] ?? '';
  if (!found || !host.includes('.') || !hostTemplate.safeParse(host).success) return undefined;
  const tls = found[3] as TlsMode | undefined;
  const port = found[2] ? Number(found[2]) : usualPorts[protocol][tls ?? 'implicit'][0];
  if (port === undefined || port < 1 || port > 65535) return undefined;
  const mode = tls ?? usualTls(protocol, port);
  return mode && { protocol, host, port, tls: mode };
}
