import { type FSWatcher, watch } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { LogReader } from '../index.ts';
import { chunksOfHandle } from './chunks.ts';
import { LineSplitter } from './read-lines.ts';

export interface FollowOptions {
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Called when new lines were read. */
  readonly onRead?: () => void;
  /** Where to begin; at the start of the file if not given. */
  readonly from?: number;
  /** How often to look, in milliseconds, where the system does not tell of changes. */
  readonly interval?: number;
}

/**
 * Reads what is appended to a log until the signal comes. A log that was renamed and begun anew (logrotate) is read to
 * its end before the new one; one that was cut to nothing (`copytruncate`) is read from its start.
 */
export async function followLog(
  reader: LogReader,
  path: string,
  { signal, onRead, from = 0, interval = 1000 }: FollowOptions,
): Promise<void> {
  const lines = new LineSplitter(reader);
  const bell = new Bell(path, interval, signal);
  let file: FileHandle | undefined;
  let inode = 0;
  let position = from;
  try {
    while (!signal.aborted) {
      const now = await stat(path).catch(() => undefined);
      if (!file && now) {
        file = await open(path);
        inode = (await file.stat()).ino;
        if (position > now.size) position = 0;
      }
      const read = file ? await readFrom(file, position, lines) : 0;
      position += read;
      if (read > 0) onRead?.();
      if (file && now && now.ino !== inode) {
        await readFrom(file, position, lines);
        await file.close();
        file = undefined;
        position = 0;
        continue;
      }
      if (file && now && now.size < position) {
        position = 0;
        lines.end();
        continue;
      }
      await bell.rings();
    }
  } finally {
    bell.close();
    await file?.close();
  }
}

async function readFrom(file: FileHandle, from: number, lines: LineSplitter): Promise<number> {
  let read = 0;
  for await (const chunk of chunksOfHandle(file, from, Infinity)) {
    lines.push(chunk);
    read += chunk.length;
  }
  return read;
}

/** Rings when a file may have changed: the system says so, or time is up. */
class Bell {
  readonly #interval: number;
  readonly #signal: AbortSignal;
  #watcher: FSWatcher | undefined;
  #rung = false;
  #wake: (() => void) | undefined;

  constructor(path: string, interval: number, signal: AbortSignal) {
    this.#interval = interval;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#ring(), { once: true });
    try {
      const name = basename(path);
      this.#watcher = watch(dirname(path), (_, changed) => {
        if (changed === null || changed === name) this.#ring();
      });
      this.#watcher.on('error', () => this.#watcher?.close());
    } catch {
      // Where changes cannot be watched, time must do.
    }
  }

  async rings(): Promise<void> {
    if (!this.#rung && !this.#signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#interval);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#rung = false;
    this.#wake = undefined;
  }

  close(): void {
    this.#watcher?.close();
  }

  #ring(): void {
    this.#rung = true;
    this.#wake?.();
  }
}
