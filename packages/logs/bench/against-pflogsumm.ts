import { type SpawnOptions, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { writePostfixLog } from './postfix-log.ts';

/** `mailatlas logs`, built, as a whole process, beside Debian's pflogsumm on the same log, in turn, in one run. */
const bin = join(import.meta.dirname, '../../cli/dist/bin.cjs');
const pflogsumm = '/usr/sbin/pflogsumm';
const runs = 5;

interface Run {
  readonly seconds: number;
  /** Megabytes. */
  readonly memory: number;
}

/** NODE_EXTRA_CA_CERTS makes some versions of Node.js read certificates at every start. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a program to its end and looks at its largest memory meanwhile. */
function run(command: string, args: readonly string[], input?: string): Promise<Run> {
  const file = input === undefined ? undefined : openSync(input, 'r');
  const options: SpawnOptions = { stdio: [file ?? 'ignore', 'ignore', 'inherit'], env };
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, options);
    let memory = 0;
    const timer = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // It has ended, or this is not Linux.
      }
    }, 10);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (file !== undefined) closeSync(file);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, memory });
      else
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code}; is it built (pnpm build)?`),
        );
    });
  });
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The Node.js that people have, if there is one beside the workspace's own. */
const node =
  ['/usr/local/bin/node', '/usr/bin/node'].find((path) => existsSync(path)) ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'mailatlas-bench-'));
try {
  for (const lines of [100_000, 1_000_000]) {
    const log = join(folder, `${lines}.log`);
    writePostfixLog(log, lines);
    const programs: Readonly<Record<string, readonly [string, ...string[]]>> = {
      'mailatlas logs': [node, bin, 'logs', log, '--json'],
      'mailatlas logs, workspace’s Node.js': [process.execPath, bin, 'logs', log, '--json'],
      'mailatlas logs, standard input': [node, bin, 'logs', '-', '--json'],
      ...(existsSync(pflogsumm) && { pflogsumm: [pflogsumm, log] }),
    };
    console.log(
      `\n${lines} lines of Postfix, ${(statSync(log).size / 1e6).toFixed(0)} MB; median of ${runs} runs in turn`,
    );
    const results = new Map<string, Run[]>();
    for (let at = 0; at < runs; at++)
      for (const [name, [command, ...args]] of Object.entries(programs)) {
        const result = await run(command, args, args.includes('-') ? log : undefined);
        results.set(name, [...(results.get(name) ?? []), result]);
      }
    const ours = middle(results.get('mailatlas logs')?.map(({ seconds }) => seconds) ?? []);
    for (const [name, list] of results) {
      const seconds = middle(list.map((each) => each.seconds));
      const memory = Math.max(...list.map((each) => each.memory));
      console.log(
        `${name.padEnd(36)} ${seconds.toFixed(2).padStart(6)} s  ${Math.round(lines / seconds / 1000)}k lines/s  ${memory.toFixed(0).padStart(4)} MB  ${(seconds / ours).toFixed(2)} × mailatlas logs`,
      );
    }
  }
  if (!existsSync(pflogsumm)) console.log('\npflogsumm is not there: apt-get install pflogsumm');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
