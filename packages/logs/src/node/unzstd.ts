import zlib from 'node:zlib';

type Through = (
  transform: NodeJS.ReadWriteStream & AsyncIterable<Uint8Array>,
  chunks: AsyncIterable<Uint8Array>,
) => AsyncGenerator<Uint8Array>;

/** Unpacks zstd: by Node.js itself since 22.15 and 23.8, before that by a library in JavaScript. */
export async function* unzstd(
  chunks: AsyncIterable<Uint8Array>,
  through: Through,
): AsyncGenerator<Uint8Array> {
  const { createZstdDecompress } = zlib as Partial<typeof zlib>;
  if (createZstdDecompress) {
    yield* through(createZstdDecompress(), chunks);
    return;
  }
  yield* unzstdInJavaScript(chunks);
}

/** The same in JavaScript alone. */
export async function* unzstdInJavaScript(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const ready: Uint8Array[] = [];
  const decompress = new Decompress((block) => ready.push(block));
  const push = (chunk: Uint8Array, isLast: boolean) => {
    try {
      decompress.push(chunk, isLast);
    } catch (error) {
      throw Object.assign(error as Error, { code: codeOf(error) });
    }
  };
  for await (const chunk of chunks) {
    push(Uint8Array.from(chunk), false);
    yield* ready.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* ready;
}

const unexpectedEnd = 5;

/** The codes of Node.js for the numbers of the library. */
function codeOf(error: unknown): string {
  return (error as { code?: number }).code === unexpectedEnd
    ? 'Z_BUF_ERROR'
    : 'ZSTD_error_corruption_detected';
}
