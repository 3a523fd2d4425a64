import type { TlsMode } from '../../src/vocabulary.ts';
import { usualPorts, usualTls } from '../usual-ports.ts';
import { parseServer } from './parse-server.ts';
import type { Given } from './questions.ts';

/** A server whose port and TLS mode are no usual pair: either a slip, or something to give a reason for. */
export interface UnusualServer {
  /** As it was typed. */
  readonly line: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** What is usual on that port, and which ports that mode usually has. */
  readonly usualTls?: TlsMode;
  readonly usualPorts: readonly number[];
}

const protocols = ['submission', 'imap', 'pop3'] as const;

/** The servers given so far that need a reason. */
export function unusualServers(given: Given): UnusualServer[] {
  return protocols.flatMap((protocol) =>
    (given[protocol] ?? []).flatMap((line) => {
      const server = parseServer(protocol, line);
      if (!server) return [];
      const { port, tls } = server;
      const ports = usualPorts[protocol][tls];
      if (ports.includes(port)) return [];
      const mode = usualTls(protocol, port);
      return [{ line, port, tls, ...(mode && { usualTls: mode }), usualPorts: ports }];
    }),
  );
}
