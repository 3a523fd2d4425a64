import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with Debian packages and all they need, in which their programs run by `chroot`: nothing is installed. */
export interface DebianRoot {
  readonly folder: string;
  write(path: string, text: string, mode?: number): void;
  remove(): void;
}

export interface Account {
  readonly name: string;
  readonly id: number;
  readonly home?: string;
}

/** Fetches and unpacks; `undefined`, and a word about it, where that cannot be done. */
export function debianRoot(
  packages: readonly string[],
  accounts: readonly Account[],
): DebianRoot | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.warn(`Not tested without root and apt-get: ${packages.join(', ')}`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mailatlas-debian-'));
  const root: DebianRoot = {
    folder,
    write(path, text, mode = 0o644) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { mode });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  try {
    unpack(packages, folder);
    furnish(root, accounts);
    return root;
  } catch (error) {
    console.warn(`Not tested, cannot be fetched: ${packages.join(', ')}: ${String(error)}`);
    root.remove();
    return undefined;
  }
}

/** Apt fetches as for a machine on which nothing is installed, and installs nothing. */
function unpack(packages: readonly string[], folder: string): void {
  const state = mkdtempSync(join(tmpdir(), 'mailatlas-apt-'));
  const archives = join(state, 'archives');
  try {
    mkdirSync(join(archives, 'partial'), { recursive: true });
    writeFileSync(join(state, 'status'), '');
    const options = [
      `Dir::State::status=${state}/status`,
      `Dir::State::extended_states=${state}/extended`,
      `Dir::Cache::archives=${archives}`,
      'APT::Sandbox::User=root',
    ].flatMap((option) => ['-o', option]);
    const fetch = () =>
      run('apt-get', [
        ...options,
        '-qq',
        '-y',
        '--no-install-recommends',
        '--download-only',
        'install',
        ...packages,
      ]);
    try {
      fetch();
    } catch {
      // The lists are missing or old.
      run('apt-get', ['update', '-qq']);
      fetch();
    }
    for (const name of readdirSync(archives))
      if (name.endsWith('.deb')) run('dpkg', ['-x', join(archives, name), folder]);
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}

/** What the installation of a system would have made. */
function furnish({ folder, write }: DebianRoot, accounts: readonly Account[]): void {
  for (const path of ['dev', 'tmp', 'run', 'var/log', 'var/mail'])
    mkdirSync(join(folder, path), { recursive: true });
  if (!existsSync(join(folder, 'var/run'))) run('ln', ['-s', '/run', join(folder, 'var/run')]);
  run('chmod', ['755', folder]);
  run('chmod', ['1777', join(folder, 'tmp'), join(folder, 'var/mail')]);
  run('mknod', ['-m', '666', join(folder, 'dev/null'), 'c', '1', '3']);
  run('mknod', ['-m', '666', join(folder, 'dev/urandom'), 'c', '1', '9']);
  const everybody = [{ name: 'root', id: 0, home: '/root' }, ...accounts];
  const line = ({ name, id, home = '/' }: Account) => `${name}:x:${id}:${id}::${home}:/bin/false\n`;
  write('etc/passwd', everybody.map(line).join(''));
  write('etc/group', everybody.map(({ name, id }) => `${name}:x:${id}:\n`).join(''));
  write('etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files\n');
  write('etc/hosts', '127.0.0.1 localhost\n');
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    stdio: 'pipe',
    timeout: 120_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
