import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { type Entries, parseEntry } from '../lint/entries.ts';

/** The provider entries of a package folder as they were at a git revision. Reads only; the working tree stays as it is. */
export function readRevision(
  folder: string,
  revision: string,
): Pick<Entries, 'providers'> | { problem: string } {
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (commit.status !== 0) return { problem: `git knows no revision ${JSON.stringify(revision)}` };
  const id = commit.text.trim();
  const listed = git(folder, ['ls-tree', '-r', '-z', '--name-only', id, '--', 'providers/']);
  const files = listed.text.split('\0').filter((path) => path.endsWith('.json'));
  if (files.length === 0) return { problem: `there is no providers/ in ${revision}` };
  const blobs = readBlobs(
    folder,
    files.map((path) => `${id}:./${path}`),
  );
  return {
    providers: files.map((path, index) =>
      parseEntry(path, basename(path, '.json'), blobs[index] ?? ''),
    ),
  };
}

/** Each answer of `cat-file --batch` is a line `<id> blob <bytes>`, that many bytes, and a line break. */
function readBlobs(folder: string, names: readonly string[]): string[] {
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: folder,
    input: `${names.join('\n')}\n`,
    maxBuffer: 2 ** 28,
  });
  const texts: string[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const bytes = Number(stdout.toString('utf8', at, end).split(' ')[2]) || 0;
    texts.push(stdout.toString('utf8', end + 1, end + 1 + bytes));
    at = end + 2 + bytes;
  }
  return texts;
}

function git(folder: string, args: readonly string[]): { status: number | null; text: string } {
  const { status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, text: stdout ?? '' };
}
