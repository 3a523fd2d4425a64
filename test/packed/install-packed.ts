import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A project in which the packages are installed as `npm install` gets them from their tarballs. */
export interface Project {
  readonly folder: string;
  remove(): void;
}

/** Packs every public package and installs them, with nodemailer, into an empty ESM project. */
export function installPacked(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'mailatlas-packed-'));
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  for (const name of readdirSync(join(root, 'packages'))) {
    execFileSync('pnpm', ['pack', '--pack-destination', tarballs], {
      cwd: join(root, 'packages', name),
      stdio: 'pipe',
    });
  }
  const dependencies = Object.fromEntries(
    readdirSync(tarballs).map((file) => [packageOf(file), `file:tarballs/${file}`]),
  );
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name: 'user',
      private: true,
      type: 'module',
      dependencies: { ...dependencies, nodemailer: '10.6.0' },
    }),
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** `mailatlas-core-0.0.0.tgz` is @mailatlas/core; `mailatlas-0.0.0.tgz` is the command. */
function packageOf(tarball: string): string {
  const name = /^mailatlas-([a-z-]+)-\d/.exec(tarball)?.[1];
  return name ? `@mailatlas/${name}` : 'mailatlas';
}
