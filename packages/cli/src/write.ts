import { once } from 'node:events';

/** Writes and waits while the reader is slow, so that memory stays constant. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
