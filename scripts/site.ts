import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** `pnpm site`: makes the data, builds the site, serves it on this machine only, and prints the address. */
const root = join(import.meta.dirname, '..');
const web = join(root, 'apps/web');

const steps: readonly (readonly string[])[] = [
  [join(root, 'packages/core/scripts/generate.ts')],
  [join(web, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
  [join(web, 'scripts/serve.ts')],
];
for (const step of steps) {
  const { status } = spawnSync(process.execPath, step, {
    cwd: web,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    process.exitCode = status ?? 130;
    break;
  }
}
