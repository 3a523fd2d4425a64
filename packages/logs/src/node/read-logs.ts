import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { LogReader, type LogReport, type ReadLogOptions } from '../index.ts';
import { chunksOfFile, packingOf, unpacked } from './chunks.ts';
import { distinctSources } from './distinct-sources.ts';
import { packingProblemOf } from './packing-problem.ts';
import { LineSplitter } from './read-lines.ts';
import { runWorker } from './run-worker.ts';
import { segmentsOf } from './segments.ts';

/** A file, or `-` for the standard input. */
export type Source = string;

export interface ReadLogsOptions extends Omit<ReadLogOptions, 'now' | 'continues'> {
  readonly now?: number;
  /** Standard input, or any other stream, for the source `-`. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** How many threads may read a large file; one for each processor if not given. */
  readonly threads?: number;
  /** The program of the threads; a bundle that holds this library names its own. */
  readonly worker?: URL;
  /** Files from this size on are read by several threads. */
  readonly largeFile?: number;
  /** Called as bytes of the sources are read. */
  readonly onBytes?: (bytes: number) => void;
}

const ownWorker = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/**
 * Reads logs, one after the other in the order given, the oldest first. Plain, gzip and zstd are told from their bytes.
 * Of packed data that is cut or damaged, what stands before is read, and a file named twice is read once: the report's
 * `problems` say so.
 */
export async function readLogs(
  sources: readonly Source[],
  options: ReadLogsOptions = {},
): Promise<LogReport> {
  const reader = await readInto(sources, options);
  return reader.report();
}

/** The same, and the reader can go on with what is appended later. */
export async function readInto(
  sources: readonly Source[],
  options: ReadLogsOptions,
): Promise<LogReader> {
  const { now = Date.now(), since, until, format, input } = options;
  const reading: ReadLogOptions = {
    now,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(format && { format }),
  };
  const reader = new LogReader(reading);
  const { sources: distinct, repeated } = await distinctSources(sources);
  for (const problem of repeated) reader.note(problem);
  for (const source of distinct) {
    try {
      if (source === '-') await readStream(reader, input ?? process.stdin, options);
      else if (!(await readInThreads(reader, source, reading, options)))
        await readStream(reader, chunksOfFile(source), options);
    } catch (error) {
      const problem = packingProblemOf(source, error);
      if (problem) {
        reader.note(problem);
        continue;
      }
      // Says which of the sources it was; a stream knows none.
      if (error instanceof Error && !('path' in error)) Object.assign(error, { path: source });
      throw error;
    }
  }
  return reader;
}

async function readStream(
  reader: LogReader,
  chunks: AsyncIterable<Uint8Array>,
  { onBytes }: ReadLogsOptions,
): Promise<void> {
  const lines = new LineSplitter(reader);
  const counted = onBytes ? counting(chunks, onBytes) : chunks;
  for await (const chunk of unpacked(counted)) lines.push(chunk);
  // Not reached where the data is cut: the last line is cut too.
  lines.end();
}

async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

const hash = 35;

/** Reads a large plain file with several threads, this one among them; `false` if it is not one to be cut. */
async function readInThreads(
  reader: LogReader,
  path: string,
  reading: ReadLogOptions,
  options: ReadLogsOptions,
): Promise<boolean> {
  const { threads = availableParallelism(), largeFile = 16 * 1024 * 1024, onBytes } = options;
  if (threads < 2) return false;
  const file = await open(path);
  const start = Buffer.alloc(4);
  const { size, regular } = await file
    .stat()
    .then((stat) => ({ size: stat.size, regular: stat.isFile() }));
  if (regular && size >= largeFile) await file.read(start, 0, 4, 0);
  await file.close();
  // A log whose columns are named in its first lines cannot be read from the middle.
  if (!regular || size < largeFile || packingOf(start) !== 'plain' || start[0] === hash)
    return false;
  const [first, ...others] = await segmentsOf(path, threads);
  if (!first) return false;
  const program = options.worker ?? ownWorker();
  const partials = others.map((segment) =>
    runWorker(program, { path, segment, options: reading }, onBytes ?? (() => {})),
  );
  // A thread that fails while this one reads is met below.
  for (const partial of partials) partial.catch(() => {});
  const lines = new LineSplitter(reader);
  for await (const chunk of chunksOfFile(path, first.from, first.to)) {
    onBytes?.(chunk.length);
    lines.push(chunk);
  }
  lines.end();
  for (const partial of partials) reader.merge(await partial);
  return true;
}
