import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Duplex } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { unzstd } from './unzstd.ts';

/** As much is read at once; a longer text would be a large object, which only a full collection frees. */
const chunkSize = 64 * 1024;

/** How a file is packed, told from its first bytes (RFC 1952, RFC 8878), not from its name. */
export type Packing = 'plain' | 'gzip' | 'zstd';

export function packingOf(start: Uint8Array): Packing {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  if (start[0] === 0x28 && start[1] === 0xb5 && start[2] === 0x2f && start[3] === 0xfd)
    return 'zstd';
  return 'plain';
}

/** A part of a file, in blocks that are good until the next is asked for. */
export async function* chunksOfFile(
  path: string,
  from = 0,
  to = Infinity,
): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    yield* chunksOfHandle(file, from, to);
  } finally {
    await file.close();
  }
}

export async function* chunksOfHandle(
  file: FileHandle,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunkSize);
  let position = from;
  while (position < to) {
    const length = Math.min(chunkSize, to - position);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Blocks of a stream, unpacked if the first of them are packed. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < 4) {
    const { value, done } = await iterator.next();
    if (done) break;
    start = Buffer.concat([start, value as Uint8Array]);
  }
  const all = (async function* () {
    if (start.length > 0) yield start;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  switch (packingOf(start)) {
    case 'gzip':
      yield* named('gzip', through(createGunzip({ chunkSize }), all));
      return;
    case 'zstd':
      yield* named('zstd', unzstd(all, through));
      return;
    default:
      yield* all;
  }
}

/** Says in an error which packing it was. */
async function* named(
  packing: Packing,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw Object.assign(error as Error, { packing });
  }
}

/** Sends blocks through a transform stream. The blocks are copied, because their memory is used again. */
async function* through(
  transform: NodeJS.ReadWriteStream & AsyncIterable<Uint8Array>,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream');
  const copies = (async function* () {
    for await (const chunk of chunks) yield Buffer.from(chunk);
    await untilRead(transform as unknown as Duplex);
  })();
  const source = Readable.from(copies, { objectMode: false, highWaterMark: 1 });
  source.on('error', (error) =>
    (transform as unknown as { destroy(e: Error): void }).destroy(error),
  );
  try {
    yield* source.pipe(transform);
  } finally {
    // A transform that fails leaves its source, and with it the file, open.
    source.destroy();
  }
}

/** Until all that could be unpacked was taken: the error at the end of data that is cut would throw it away. */
async function untilRead(transform: Duplex): Promise<void> {
  while (!transform.destroyed && transform.writableLength + transform.readableLength > 0)
    await new Promise((resolve) => setImmediate(resolve));
}
