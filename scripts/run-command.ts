import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Compiles the authored data, so that the command answers with what stands in the files now. */
export function generate(): number {
  return runNode([join(root, 'packages/core/scripts/generate.ts')]);
}

/** Runs `mailatlas` from its sources and gives its exit code. */
export function runMailatlas(args: readonly string[]): number {
  return runNode([
    '--disable-warning=ExperimentalWarning',
    '--conditions=@mailatlas/source',
    join(root, 'packages/cli/src/bin.ts'),
    ...args,
  ]);
}

/** Runs a script of the catalog package and gives its exit code. */
export function runCatalogScript(name: string, args: readonly string[]): number {
  return runNode([join(root, 'packages/core/scripts', name), ...args]);
}

function runNode(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 70;
}
