import { createReadStream } from 'node:fs';
import type { Io } from '../io.ts';

/** More than any provider takes, so what is beyond changes nothing. */
const most = 200 * 1024 * 1024;

/** A file, or standard input, to the octet. */
export async function readOctets(io: Io, file: string | undefined): Promise<Uint8Array> {
  const stream = file === undefined || file === '-' ? io.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
