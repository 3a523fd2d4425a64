import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Whole-process times of the built command beside an empty Node.js program, in turn, in one run. */
const bin = join(import.meta.dirname, '../dist/bin.cjs');
const node =
  ['/usr/local/bin/node', '/usr/bin/node'].find((path) => existsSync(path)) ?? process.execPath;
const runs = 25;

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  find: [bin, 'find', 'someone@qq.com'],
  'find --json': [bin, 'find', 'someone@qq.com', '--json'],
  diagnose: [bin, 'diagnose', '535 Login Fail. Please enter your authorization code to login.'],
};

/** NODE_EXTRA_CA_CERTS makes some versions of Node.js read certificates at every start. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run <= runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now();
    const { status } = spawnSync(node, args, { stdio: 'ignore', env });
    if (status !== 0) throw new Error(`${name} ended with ${status}; is it built (pnpm build)?`);
    if (run > 0) times.get(name)?.push(performance.now() - started);
  }
}

const median = (name: string) =>
  (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
const empty = median('node -e 0');
console.log(
  `cold start with ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, median of ${runs} runs`,
);
for (const name of Object.keys(commands))
  console.log(
    `${name.padEnd(12)} ${median(name).toFixed(0).padStart(4)} ms  ${(median(name) / empty).toFixed(2)} × node -e 0`,
  );
