import { realpathSync } from 'node:fs';
import type { LogReport } from '@mailatlas/logs';
import { followLog, readInto } from '@mailatlas/logs/node';
import type { Io } from '../io.ts';
import type { LogsOptions } from './read-options.ts';

/** A report is shown no more often than this, in milliseconds. */
const pause = 500;

/** Reads all files and follows the last; the report is shown anew as lines come, until the command is interrupted. */
export async function followLogs(
  io: Io,
  files: readonly string[],
  options: LogsOptions,
  show: (report: LogReport) => Promise<number>,
): Promise<number> {
  const last = files.at(-1) ?? '';
  // A file that is not there yet may come, but one that was mistyped would never.
  const path = realpathSync(last);
  const others = files.slice(0, -1).filter((file) => realpathSync(file) !== path);
  const reader = await readInto(others, options);
  let changed = false;
  let isShowing = false;
  const refresh = async () => {
    isShowing = true;
    while (changed) {
      changed = false;
      if (io.stdout.isTTY) io.stdout.write('\u001b[H\u001b[2J\u001b[3J');
      await show(reader.report());
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isShowing = false;
  };
  await followLog(reader, last, {
    signal: new AbortController().signal,
    onRead: () => {
      changed = true;
      if (!isShowing) void refresh();
    },
  });
  return 0;
}
