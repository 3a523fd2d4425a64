import { lookup } from 'node:dns/promises';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Endpoint } from '../../lint/catalog/endpoints-of.ts';
import { isOurFault } from '../../lint/our-fault.ts';
import type { Protocol } from '../../src/vocabulary.ts';

/** `ok`, the step that failed, or `unknown` where the fault may be on our side of the line. */
type HealthState = 'ok' | 'dns' | 'connect' | 'greeting' | 'starttls' | 'tls' | 'unknown';

export interface Health {
  readonly state: HealthState;
  /** The days that the certificate has left, the error, or what the server said. */
  readonly detail: string;
}

export interface ProbeOptions {
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Milliseconds for the whole conversation. */
  readonly timeout?: number;
  /** Certificates to trust in place of the system's. */
  readonly ca?: string;
  readonly now?: () => number;
}

const mostBytes = 65_536;
const day = 86_400_000;

const friendly: Readonly<Record<Protocol, RegExp>> = {
  submission: /^220[ -]/,
  imap: /^\* (?:OK|PREAUTH)\b/i,
  pop3: /^\+OK/i,
};

/** Goes up to the greeting under TLS and says goodbye: no login, no address, nothing that a server would hold against us. */
export async function probeEndpoint(
  endpoint: Pick<Endpoint, 'protocol' | 'host' | 'port' | 'tls'>,
  options: ProbeOptions = {},
): Promise<Health> {
  const { host, port, protocol, tls } = endpoint;
  const { resolve = resolveHost, timeout = 15_000, now = Date.now } = options;
  let step: HealthState = 'dns';
  let socket: Socket | undefined;
  const deadline = AbortSignal.timeout(timeout);
  try {
    const [address] = await resolve(host);
    if (address === undefined) return { state: 'dns', detail: 'no address' };
    step = 'connect';
    socket = connectTcp({ host: address, port, signal: deadline });
    await event(socket, 'connect');
    if (tls !== 'implicit') {
      step = 'greeting';
      const greeting = await reply(socket, protocol, '');
      if (!friendly[protocol].test(greeting)) return { state: 'greeting', detail: shown(greeting) };
    }
    if (tls === 'none') return { state: 'ok', detail: 'no TLS' };
    if (tls === 'starttls') {
      step = 'starttls';
      const refusal = await startTls(socket, protocol);
      if (refusal !== undefined) return { state: 'starttls', detail: shown(refusal) };
    }
    step = 'tls';
    const secure = connectTls({ socket, servername: host, ...(options.ca && { ca: options.ca }) });
    socket = secure;
    await event(secure, 'secureConnect');
    if (tls === 'implicit') {
      step = 'greeting';
      const greeting = await reply(secure, protocol, '');
      if (!friendly[protocol].test(greeting)) return { state: 'greeting', detail: shown(greeting) };
    }
    secure.write(protocol === 'imap' ? 'z LOGOUT\r\n' : 'QUIT\r\n');
    return { state: 'ok', detail: `certificate: ${daysLeft(secure, now())} days left` };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const reason = deadline.aborted ? `no answer in ${timeout} ms` : (code ?? shown(message));
    return { state: isOurFault(reason) ? 'unknown' : step, detail: reason };
  } finally {
    socket?.on('error', () => {});
    socket?.destroySoon();
  }
}

async function resolveHost(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** Asks for TLS; what the server says instead, if it does not begin. */
async function startTls(socket: Socket, protocol: Protocol): Promise<string | undefined> {
  if (protocol === 'submission') {
    socket.write('EHLO mailatlas.invalid\r\n');
    const capabilities = await reply(socket, protocol, '');
    if (!/^250[ -]STARTTLS\s*$/im.test(capabilities)) return 'STARTTLS is not offered';
  }
  const commands = { submission: 'STARTTLS', imap: 'a STARTTLS', pop3: 'STLS' } as const;
  socket.write(`${commands[protocol]}\r\n`);
  const answer = await reply(socket, protocol, 'a ');
  return /^(?:220|a OK|\+OK)/im.test(answer) ? undefined : answer;
}

/** Reads up to the last line of a reply: `250 `, a line with the tag, `+OK`. */
function reply(socket: Socket, protocol: Protocol, tag: string): Promise<string> {
  const start = protocol === 'imap' ? tag || '* ' : '';
  const isLast = (line: string) => {
    if (protocol === 'submission') return /^\d{3}(?: |$)/.test(line);
    return protocol === 'imap' ? line.startsWith(start) : /^(?:\+OK|-ERR)/.test(line);
  };
  return new Promise((resolve, reject) => {
    let text = '';
    const onData = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      const lines = text.split(/\r?\n/).slice(0, -1);
      if (lines.some(isLast)) finish(() => resolve(text));
      else if (lines[0] !== undefined && !isReply(lines[0], protocol)) finish(() => resolve(text));
      else if (text.length > mostBytes) finish(() => reject(new Error('the reply does not end')));
    };
    const onError = (error: Error) => finish(() => reject(error));
    const onClose = () => finish(() => reject(new Error('closed the connection')));
    const finish = (settle: () => void) => {
      socket.off('data', onData).off('error', onError).off('close', onClose).off('end', onClose);
      socket.pause();
      settle();
    };
    socket.on('data', onData).on('error', onError).on('close', onClose).on('end', onClose);
    socket.resume();
  });
}

/** Whether a first line is of the protocol at all; a web server would let us wait for the rest for ever. */
function isReply(line: string, protocol: Protocol): boolean {
  if (protocol === 'submission') return /^\d{3}[ -]/.test(line);
  return protocol === 'imap' ? /^(?:\*|\+|a) /.test(line) : /^[+-]/.test(line);
}

function event(socket: Socket, name: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => settle(() => reject(error));
    const onClose = () => settle(() => reject(new Error('closed the connection')));
    const onEvent = () => settle(resolve);
    const settle = (done: () => void) => {
      socket.off('error', onError).off('close', onClose).off(name, onEvent);
      done();
    };
    socket.on('error', onError).on('close', onClose).on(name, onEvent);
  });
}

function daysLeft(socket: TLSSocket, now: number): number {
  return Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - now) / day);
}

/** The first line, short, without control characters. */
function shown(text: string): string {
  const [line = ''] = text.split(/\r?\n/);
  return line
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 120);
}
