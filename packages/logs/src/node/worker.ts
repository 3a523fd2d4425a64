import { parentPort, workerData } from 'node:worker_threads';
import { LogReader } from '../index.ts';
import { chunksOfFile } from './chunks.ts';
import { LineSplitter } from './read-lines.ts';
import type { Task } from './run-worker.ts';
import type { Segment } from './segments.ts';

/** Reads one part of a file in a thread of its own; tells how far it is, and at the end what it found. */
const { path, segment, options } = workerData as Task;
void readSegment(path, segment);

async function readSegment(path: string, { from, to }: Segment): Promise<void> {
  const reader = new LogReader({ ...options, continues: true });
  const lines = new LineSplitter(reader);
  let told = 0;
  let read = 0;
  for await (const chunk of chunksOfFile(path, from, to)) {
    lines.push(chunk);
    read += chunk.length;
    if (read - told > 4 * 1024 * 1024) {
      parentPort?.postMessage({ bytes: read - told });
      told = read;
    }
  }
  lines.end();
  parentPort?.postMessage({ bytes: read - told, partial: reader.partial() });
}
