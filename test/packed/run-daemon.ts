import { spawn } from 'node:child_process';
import { readFileSync, watch, writeFileSync } from 'node:fs';

/** A program that runs on, and writes a log. */
export interface Daemon {
  readonly log: string;
  /** Waits until the log holds what is looked for; a test's own time limit ends the waiting. */
  until(holds: (text: string) => boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a program in the foreground, in a group of its own: some end their whole group with themselves. */
export function runDaemon(command: string, args: readonly string[], log: string): Daemon {
  writeFileSync(log, '', { flag: 'a' });
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    log,
    until: (holds) => untilLog(log, holds, ended, () => `${command} ended early: ${said}`),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilLog(
  log: string,
  holds: (text: string) => boolean,
  ended: Promise<void>,
  complaint: () => string,
): Promise<void> {
  let wake = () => {};
  let over = false;
  void ended.then(() => {
    over = true;
    wake();
  });
  const watcher = watch(log, () => wake());
  try {
    while (!holds(readFileSync(log, 'latin1'))) {
      if (over) throw new Error(`${complaint()}\n${readFileSync(log, 'latin1')}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
        // Between the reading and the watching something may have been written.
        if (holds(readFileSync(log, 'latin1'))) resolve();
      });
    }
  } finally {
    watcher.close();
  }
}
