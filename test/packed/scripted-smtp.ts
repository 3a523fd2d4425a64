import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What a server on loopback says: its greeting, and its answer to RCPT TO, by how often it was asked before and for whom. */
export interface Script {
  readonly greeting?: string;
  readonly rcpt?: (time: number, address: string) => string;
}

export interface ScriptedServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A mail server that takes every message, except where its script says otherwise. */
export async function scriptedSmtp({
  greeting = '220 scripted ESMTP',
  rcpt = () => '250 2.1.5 Ok',
}: Script = {}): Promise<ScriptedServer> {
  let asked = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    let data = false;
    let rest = '';
    socket.on('error', () => {});
    socket.setEncoding('latin1');
    socket.write(`${greeting}\r\n`);
    socket.on('data', (chunk) => {
      const lines = (rest + String(chunk)).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (data) {
          if (line !== '.') continue;
          data = false;
          socket.write('250 2.0.0 Ok: queued\r\n');
        } else if (/^RCPT/i.test(line))
          socket.write(`${rcpt(asked++, /<(.*?)>/.exec(line)?.[1] ?? '')}\r\n`);
        else if (/^DATA/i.test(line)) {
          data = true;
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 2.0.0 Bye\r\n');
        else socket.write('250 2.0.0 Ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  const { port, close } = await scriptedSmtp();
  await close();
  return port;
}
