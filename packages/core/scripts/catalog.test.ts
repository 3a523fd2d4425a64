import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from '../lint/entries.ts';
import { sampleProvider } from '../lint/sample-entries.ts';

// A repository whose catalog is not its root, as ours.
let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mailatlas-catalog-'));
  folder = join(root, 'packages', 'core');
  for (const kind of ['providers', 'diagnoses']) mkdirSync(join(folder, kind), { recursive: true });
  put('example-mail', sampleProvider());
});
afterEach(() => rmSync(root, { recursive: true }));

test('diff: compares the working tree with a revision and changes neither', () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  put('example-mail', sampleProvider({ username: ['%EMAILLOCALPART%'] }));
  put('new-mail', sampleProvider({ id: 'new-mail', domains: ['邮箱.example'] }));
  const { status, stdout } = run('diff', 'HEAD', '--folder', folder);
  expect(status).toBe(0);
  expect(stdout).toContain('provider added: new-mail\n');
  expect(stdout).toContain('user@example.com: username user@example.com -> user\n');
  expect(JSON.parse(run('diff', 'HEAD', '--folder', folder, '--json').stdout)).toMatchObject({
    schemaVersion: 1,
    revision: 'HEAD',
    providers: { added: ['new-mail'] },
    addresses: [{ about: 'user@example.com' }, {}],
  });
  expect(git('status', '--porcelain').split('\n')[0]).toContain('example-mail.json');
});

test('compare: writes nothing, prints one document', () => {
  const services = join(root, 'services.json');
  writeFileSync(
    services,
    JSON.stringify({ A: { host: 'smtp.a.example', domains: ['a.example'] } }),
  );
  const { status, stdout } = run('compare', services, '--folder', folder, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    format: 'nodemailer',
    gaps: [{ what: 'domain', domains: ['a.example'] }],
    counts: { services: 1, domains: 1, shared: 0 },
  });
});

test('coverage: the share of a list', () => {
  writeFileSync(join(root, 'list.tsv'), 'domain\tn\nexample.com\t1\nb.example\t1\n');
  expect(run('coverage', join(root, 'list.tsv'), '--folder', folder).stdout).toBe(
    'b.example\n1 of 2 domains resolve (50.0 %)\n',
  );
});

test.each([
  ['nothing', '', []],
  ['a heading alone', 'domain\tn\n', []],
  ['no domain at all', 'domain\n???\n# note\n', ['line 2: "???" is no domain']],
])('coverage: a list with %s is refused', (_, text, lines) => {
  writeFileSync(join(root, 'list.tsv'), text);
  for (const more of [[], ['--json']]) {
    const { status, stdout, stderr } = run('coverage', join(root, 'list.tsv'), ...more);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('list.tsv: holds no domain; expected one a line, in the first column');
    for (const line of lines) expect(stderr).toContain(line);
  }
});

test('compare: reads ISPDB files without extension, and says what it did not read', () => {
  const ispdb = join(root, 'ispdb');
  mkdirSync(ispdb);
  const xml =
    '<?xml version="1.0"?>\n<clientConfig><emailProvider id="a.example"><domain>a.example</domain></emailProvider></clientConfig>';
  writeFileSync(join(ispdb, 'a.example'), xml);
  writeFileSync(join(ispdb, 'README'), 'How to add an entry');
  const { status, stdout } = run('compare', ispdb, '--folder', folder);
  expect(status).toBe(0);
  expect(stdout).toContain('format: ispdb');
  expect(stdout).toContain('1 services with 1 domains');
  expect(stdout).toContain('not of any known kind, not read (1): README');
  expect(JSON.parse(run('compare', ispdb, '--folder', folder, '--json').stdout)).toMatchObject({
    ignored: ['README'],
  });
});

test('data: writes, and takes away what it wrote before', () => {
  const target = join(root, 'out');
  expect(run('data', target, '--folder', folder).status).toBe(0);
  expect(existsSync(join(target, 'ispdb', 'example.com.xml'))).toBe(true);
  writeFileSync(join(target, 'notes.txt'), 'mine');
  put('example-mail', sampleProvider({ domains: ['b.example'] }));
  expect(run('data', target, '--folder', folder).status).toBe(0);
  expect(existsSync(join(target, 'ispdb', 'example.com.xml'))).toBe(false);
  expect(readFileSync(join(target, 'domains.json'), 'utf8')).toBe(
    '{\n  "b.example": "example-mail"\n}\n',
  );
  expect(existsSync(join(target, 'notes.txt'))).toBe(true);
});

test('data: leaves a folder of something else alone, and bad entries out of the world', () => {
  expect(run('data', folder, '--folder', folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('expected a new or empty folder'),
  });
  writeFileSync(join(folder, 'providers', 'bad.json'), '{');
  expect(run('data', join(root, 'out'), '--folder', folder)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('providers/bad.json'),
  });
  expect(existsSync(join(root, 'out'))).toBe(false);
});

const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python)('data: the example in Python reads it', () => {
  put('example-mail', sampleProvider({ domains: ['*.example.com', 'xn--bcher-kva.example'] }));
  const target = join(root, 'out');
  run('data', target, '--folder', folder);
  const find = (address: string) => {
    const script = join(packageFolder, '..', '..', 'examples', 'python', 'find.py');
    return spawnSync('python3', [script, target, address], { encoding: 'utf8' });
  };
  expect(find('me@a.b.example.com').stdout).toContain(
    'submission  smtp.example.com:465 implicit me@a.b.example.com\n',
  );
  expect(find('me@Bücher.example').stdout).toContain('Example Mail (example-mail)\n');
  expect(find('me@example.com')).toMatchObject({ status: 3, stdout: '' });
  expect(find('nobody')).toMatchObject({ status: 2, stdout: '' });
});

const go = spawnSync('go', ['version']).status === 0;

test.skipIf(!go)(
  'data: the example in Go reads it',
  () => {
    put('example-mail', sampleProvider({ domains: ['*.example.com'] }));
    const target = join(root, 'out');
    run('data', target, '--folder', folder);
    const program = join(root, 'find');
    const example = join(packageFolder, '..', '..', 'examples', 'go', 'find.go');
    expect(spawnSync('go', ['build', '-o', program, example], { encoding: 'utf8' }).stderr).toBe(
      '',
    );
    const find = (address: string) => spawnSync(program, [target, address], { encoding: 'utf8' });
    expect(find('me@a.b.example.com').stdout).toContain(
      'submission  smtp.example.com:465 implicit me@a.b.example.com\n',
    );
    expect(find('me@example.com')).toMatchObject({ status: 3, stdout: '' });
  },
  60_000,
);

test.each([
  [['diff'], 'pnpm catalog diff <revision>'],
  [['diff', 'no-such-revision'], 'git knows no revision "no-such-revision"'],
  [['compare'], 'pnpm catalog compare'],
  [['compare', '/no/such/folder'], '/no/such/folder: does not exist'],
  [['compare', import.meta.dirname], 'holds no database that can be read'],
  [['coverage'], 'pnpm catalog coverage <tsv>'],
  [['coverage', '/no/such/file'], '/no/such/file: cannot be read (ENOENT)'],
  [['data', '--colour'], "Unknown option '--colour'"],
  [['data', 'a', 'b'], 'pnpm catalog data [folder]'],
  [['nonsense'], 'unknown subcommand "nonsense"'],
  [[], 'pnpm catalog diff <revision>'],
])('wrong usage: %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('health: goes on where a run ended, and tells a history from another file', () => {
  const history = join(root, 'history.json');
  const last = new Date().toISOString();
  const period = { state: 'connect', detail: 'ECONNREFUSED', since: '2026-11-01', last };
  const name = 'submission smtp.example.com:465 implicit';
  const periods = { [name]: [period], 'imap gone.example:993 implicit': [period] };
  writeFileSync(history, JSON.stringify({ schemaVersion: 1, periods }));
  const args = ['health', '--folder', folder, '--history', history];
  expect(run(...args)).toMatchObject({
    status: 1,
    stdout: `connect  ${name}: ECONNREFUSED, since 2026-11-01 (example-mail)\n1 asked: 0 ok, 1 not, 0 unclear\n`,
    stderr: '1 answered in the last 12 hours\n',
  });
  expect(JSON.parse(run(...args, '--json').stdout).answers).toMatchObject([
    { name, state: 'connect', since: '2026-11-01' },
  ]);
  expect(run(...args, '--without-port', '465').stdout).toBe('0 asked: 0 ok, 0 not, 0 unclear\n');
  expect(run(...args, 'no-such-mail')).toMatchObject({
    status: 2,
    stderr: 'no provider no-such-mail\n',
  });
  for (const [option, value] of [
    ['--hours', 'many'],
    ['--hours', '-1'],
    ['--concurrency', '0'],
    ['--concurrency', '1.5'],
    ['--timeout', '0'],
    ['--timeout', '1e3'],
    ['--without-port', '70000'],
  ] as const)
    expect(run(...args, `${option}=${value}`)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(`^${option} "${value}": expected a (?:whole )?number from `),
    });
  writeFileSync(history, '{}');
  expect(run(...args).stderr).toContain('is no history of this command');
  expect(readFileSync(history, 'utf8')).toBe('{}');
});

test.each(['diff', 'compare', 'coverage', 'data', 'health'])('%s --help', (name) => {
  expect(run(name, '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`pnpm catalog ${name}`),
  });
});

function put(id: string, value: unknown): void {
  writeFileSync(join(folder, 'providers', `${id}.json`), JSON.stringify(value));
}

function run(...args: readonly string[]) {
  const dispatcher = join(packageFolder, '..', '..', 'scripts', 'catalog.ts');
  return spawnSync(process.execPath, [dispatcher, ...args], { encoding: 'utf8' });
}

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const { stdout, status, stderr } = spawnSync('git', [...who, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}
