import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageFolder } from '../lint/entries.ts';

const root = join(packageFolder, '..', '..');
const program = createRequire(join(root, 'package.json')).resolve('@biomejs/biome/bin/biome');

/** The text of a JSON file in the layout of the workspace. */
export function formatJson(text: string): string {
  const path = 'packages/core/providers/entry.json';
  return biome(['format', `--stdin-file-path=${path}`], text);
}

/** Formats files and folders of the package in place. */
export function formatInPlace(paths: readonly string[]): void {
  biome(['format', '--write', ...paths.map((path) => join(packageFolder, path))]);
}

function biome(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  if (status !== 0) throw new Error(`biome ${args[0]} ended with ${status}:\n${stderr}`);
  return stdout;
}
