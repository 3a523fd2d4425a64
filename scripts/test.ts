import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** `pnpm test`: every check and every test, then one line that sums the tests up. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ...debian('Chromium', [process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'], 'chromium'),
  ...debian(
    'rspamd and SpamAssassin',
    ['/usr/bin/rspamd', '/usr/sbin/spamd'],
    'rspamd spamassassin spamd',
  ),
  ...debian('Postfix', ['/usr/sbin/postfix'], 'postfix'),
  [
    'check and build',
    'turbo run //#format //#types //#boundaries //#unused //#lint:catalog //#size //#packed @mailatlas/web#build --concurrency=2 --continue',
  ],
  ['unit and packed tests', 'vitest run'],
  ['browser tests', 'playwright test'],
];

const total = { passed: 0, failed: 0 };
let broken = false;
for (const [name, command] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const { code, output } = await run(command);
  // vitest ends with our reporter's line, Playwright with "12 passed (7.0s)" and perhaps "1 failed".
  const counts = /^(\d+) passed, (\d+) failed/m.exec(output);
  total.passed += Number(counts?.[1] ?? /^\s+(\d+) passed \(/m.exec(output)?.[1] ?? 0);
  total.failed += Number(counts?.[2] ?? /^\s+(\d+) failed$/m.exec(output)?.[1] ?? 0);
  if (code !== 0) {
    broken = true;
    console.error(`\n${name}: ended with ${code}`);
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken ? 1 : 0;

/** Debian's packages for the tests that need real programs, where we may install them and none would be started as a service. */
function debian(
  name: string,
  programs: readonly string[],
  packages: string,
): readonly (readonly [name: string, command: string])[] {
  if (programs.every((program) => existsSync(program))) return [];
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  if (existsSync('/run/systemd/system')) return [];
  return [
    [
      name,
      // As if in single-user mode: what is installed is not started.
      `apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages}`,
    ],
  ];
}

function run(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}
