import type { AddressInfo, Server } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Certificate } from './certificates.ts';

/** A message as the server took it. */
interface Received {
  readonly user: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
  readonly secure: boolean;
  readonly text: string;
}

export interface LoopbackServer {
  readonly port: number;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A submission server on 127.0.0.1 that takes one user and refuses senders that are not that user. */
export async function startServer(options: {
  certificate: Certificate;
  tls: 'implicit' | 'starttls' | 'none';
  user: string;
  pass: string;
  /** How the server refuses a login. */
  refusal?: string;
  noAuth?: boolean;
}): Promise<LoopbackServer> {
  const {
    certificate,
    tls,
    user,
    pass,
    refusal = 'Authentication failed',
    noAuth = false,
  } = options;
  const received: Received[] = [];
  const settings: SMTPServerOptions = {
    ...certificate,
    secure: tls === 'implicit',
    authMethods: ['PLAIN', 'LOGIN'],
    authOptional: noAuth,
    disabledCommands: [...(tls === 'none' ? ['STARTTLS'] : []), ...(noAuth ? ['AUTH'] : [])],
    logger: false,
    onAuth({ username, password }, _session, callback) {
      if (username === user && password === pass) callback(null, { user });
      else callback(Object.assign(new Error(refusal), { responseCode: 535 }));
    },
    onMailFrom({ address }, session, callback) {
      if (session.user === undefined || address === session.user) callback();
      else
        callback(
          Object.assign(new Error('mail from address must be same as authorization user'), {
            responseCode: 501,
          }),
        );
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          user: session.user as string | undefined,
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((each) => each.address),
          secure: session.secure,
          text: Buffer.concat(chunks).toString('utf8'),
        });
        callback();
      });
    },
  };
  const server = new SMTPServer(settings);
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = (server.server as Server).address() as AddressInfo;
  return { port, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
