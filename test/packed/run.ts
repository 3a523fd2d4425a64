import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Node.js that people have, if the machine has one beside the workspace's own: published packages run on 20.19. */
export const systemNode: string =
  ['/usr/local/bin/node', '/usr/bin/node'].find((path) => existsSync(path)) ?? process.execPath;

/** Runs the installed command. The environment is bare, so that nothing of the machine's language or colours leaks in. */
export function mailatlas(
  folder: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: Record<string, string> } = {},
): Promise<Outcome> {
  const bin = join(folder, 'node_modules/mailatlas/dist/bin.cjs');
  return run(systemNode, [bin, ...args], { cwd: folder, ...options });
}

export function run(
  command: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string; env?: Record<string, string> },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, COLUMNS: '100', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
