import type { Locale } from '@mailatlas/core';
import { createColors } from 'picocolors';

/** The world of one run: where it reads, where it writes, and how its user wants to see things. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly locale: Locale;
  readonly colors: ReturnType<typeof createColors>;
  /** Columns that prose may take. */
  readonly width: number;
}

export function createIo(locale: Locale): Io {
  const { stdout, env } = process;
  return {
    // Opening a stream takes time, so each is opened when it is used.
    get stdin() {
      return process.stdin;
    },
    get stderr() {
      return process.stderr;
    },
    stdout,
    locale,
    colors: createColors(wantsColors(stdout, env)),
    width: widthOf(stdout, env),
  };
}

/** NO_COLOR (no-color.org) and FORCE_COLOR, else a terminal that is not dumb. */
function wantsColors(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** The terminal's width, or COLUMNS, or 80; prose never gets wider than 100 columns. */
function widthOf(stdout: NodeJS.WriteStream, env: NodeJS.ProcessEnv): number {
  const columns = stdout.columns ?? Number(env.COLUMNS);
  return Number.isInteger(columns) && columns >= 20 ? Math.min(columns, 100) : 80;
}
