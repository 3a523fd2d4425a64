import { connect } from 'node:net';

/** Says each line to a server on loopback once it has answered the one before, and hangs up after the last answer. */
export function talk(
  port: number,
  lines: readonly string[],
  { from = '127.0.0.1' } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    const left = [...lines];
    let said = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      said += String(chunk);
      // A line of an answer with more to come has a hyphen behind its code, or a star before it.
      const last = said.trimEnd().split('\r\n').at(-1) ?? '';
      if (!said.endsWith('\n') || /^\d{3}-/.test(last) || /^\* (?!OK|BYE)/.test(last)) return;
      const line = left.shift();
      if (line === undefined) socket.end();
      else socket.write(`${line}\r\n`);
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}

/** Waits until a server takes connections; a test's own time limit ends the waiting. */
export async function untilListening(port: number): Promise<void> {
  for (;;) {
    const taken = await talk(port, []).then(
      () => true,
      () => false,
    );
    if (taken) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
