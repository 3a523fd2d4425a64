import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs every public package as it would be published, and lets publint and are-the-types-wrong look at the tarball. */
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mailatlas-tarballs-'));
try {
  for (const name of readdirSync(join(root, 'packages'))) {
    const cwd = join(root, 'packages', name);
    execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd, stdio: 'pipe' });
  }
  for (const tarball of readdirSync(folder)) {
    const path = join(folder, tarball);
    execFileSync('publint', ['run', path, '--strict'], { stdio: 'inherit' });
    // The command has no types to be wrong.
    if (!/^mailatlas-\d/.test(tarball))
      execFileSync('attw', [path, '--profile', 'esm-only', '--format', 'ascii'], {
        stdio: 'inherit',
      });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
