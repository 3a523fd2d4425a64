import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `pnpm site`: builds the packages that the site uses, then the site, serves it on this machine only, and prints the address. */
const root = join(import.meta.dirname, '..');
const web = join(root, 'apps/web');

const steps: readonly (readonly [command: string, ...args: string[]])[] = [
  ['turbo', 'run', 'build', '--filter=@mailatlas/web^...', '--output-logs=errors-only'],
  [process.execPath, join(web, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
  [process.execPath, join(web, 'scripts/serve.ts')],
];
for (const [command, ...args] of steps) {
  const { status, error } = spawnSync(command, args, {
    cwd: web,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1' },
  });
  if (error) console.error(`site: ${command}: ${error.message}; run it as \`pnpm site\``);
  if (status !== 0) {
    process.exitCode = status ?? 130;
    break;
  }
}
