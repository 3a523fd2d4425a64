import { Worker } from 'node:worker_threads';
import type { PartialReport, ReadLogOptions } from '../index.ts';
import type { Segment } from './segments.ts';

/** What a thread is asked to do. */
export interface Task {
  readonly path: string;
  readonly segment: Segment;
  readonly options: ReadLogOptions;
}

interface Message {
  readonly bytes: number;
  readonly partial?: PartialReport;
}

/** Reads a part of a file in a thread of its own. */
export function runWorker(
  program: URL,
  task: Task,
  onBytes: (bytes: number) => void,
): Promise<PartialReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: task,
      // Young objects die soon here; a large nursery would only cost memory.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
      ...(program.pathname.endsWith('.ts') && {
        execArgv: ['--conditions=@mailatlas/source', '--disable-warning=ExperimentalWarning'],
      }),
    });
    worker.on('message', ({ bytes, partial }: Message) => {
      onBytes(bytes);
      if (partial) resolve(partial);
    });
    worker.on('error', reject);
    worker.on('exit', () =>
      reject(new Error(`[mailatlas] the thread that read ${task.path} ended early`)),
    );
  });
}
