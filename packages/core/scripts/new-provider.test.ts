import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from '../lint/entries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailatlas-new-'));
  for (const kind of ['providers', 'diagnoses']) mkdirSync(join(folder, kind));
});
afterEach(() => rmSync(folder, { recursive: true }));

const complete = {
  id: 'example-mail',
  'name-en': 'Example Mail',
  'name-zh': '示例邮箱',
  kind: 'mailbox',
  domain: 'Example.com, bücher.example',
  source: 'https://help.example.com/mail',
  read: '2026-11-01',
  submission: 'smtp.example.com smtp.example.com:587',
  imap: 'imap.example.com:993:implicit',
  sender: 'account',
  access: 'off',
  'access-actor': 'user',
  'access-step': 'Open Settings. || 打开“设置”。',
  credential: 'app-password',
  'account-password-works': 'no',
  'credential-step': 'Choose Create. || 点击“创建”。',
};

test('writes an entry in which the checks find nothing, and a changeset', () => {
  const { status, stdout } = newProvider(complete);
  expect(status).toBe(0);
  expect(stdout).toContain('Next: pnpm provider check example-mail');

  const text = readFileSync(join(folder, 'providers', 'example-mail.json'), 'utf8');
  expect(text).toMatch(/^\{\n {2}"\$schema": "\.\.\/provider\.schema\.json",\n {2}"id": /);
  expect(text).toContain('"domains": ["example.com", "xn--bcher-kva.example"]');
  expect(JSON.parse(text)).toMatchObject({
    family: 'example-mail',
    servers: [
      { protocol: 'submission', port: 465, tls: 'implicit', sources: ['help'] },
      { protocol: 'submission', port: 587, tls: 'starttls' },
      { protocol: 'imap', port: 993, tls: 'implicit' },
    ],
    username: ['%EMAILADDRESS%'],
    access: [{ protocols: ['submission', 'imap'], default: 'off' }],
    credentials: [{ kind: 'app-password', name: { en: 'app password', 'zh-CN': '应用专用密码' } }],
    sources: [{ id: 'help', kind: 'official', read: '2026-11-01' }],
  });
  expect(readFileSync(join(folder, '.changeset', 'new-provider-example-mail.md'), 'utf8')).toBe(
    "---\n'@mailatlas/core': minor\n---\n\nNew provider: Example Mail (`example-mail`).\n",
  );
  expect(run('check.ts', ['example-mail'])).toMatchObject({
    status: 0,
    stdout: 'example-mail ok\n',
  });
});

test('a port and TLS mode that are no usual pair need a reason', () => {
  const odd = { ...complete, submission: 'smtp.example.com:587:implicit' };
  const refused = newProvider(odd);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('--unusual is missing');
  expect(refused.stderr).toContain(
    'smtp.example.com:587:implicit: port 587 usually has STARTTLS; TLS from the start is usual on 465',
  );
  expect(newProvider(odd, ['--locale', 'zh-CN']).stderr).toContain('端口 587 通常是“STARTTLS');
  expect(readdirSync(join(folder, 'providers'))).toEqual([]);
  expect(newProvider({ ...odd, unusual: 'The page says so.' }).status).toBe(0);
  const entry = JSON.parse(readFileSync(join(folder, 'providers', 'example-mail.json'), 'utf8'));
  expect(entry.servers[0]).toMatchObject({ port: 587, unusual: 'The page says so.' });
  expect(entry.servers[1]).not.toHaveProperty('unusual');
  expect(run('check.ts', ['example-mail']).status).toBe(0);
});

test('a language that we lack is refused', () => {
  expect(newProvider(complete, ['--locale', 'fr'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('expected en or zh-CN'),
  });
});

test('what is unknown is left out', () => {
  newProvider({ ...complete, access: 'unknown', credential: 'unknown' });
  const entry = JSON.parse(readFileSync(join(folder, 'providers', 'example-mail.json'), 'utf8'));
  expect(entry).toMatchObject({ level: 'bare', access: [], credentials: [] });
  expect(run('check.ts', ['example-mail']).status).toBe(0);
});

test('several sources: each group of facts says which of them state it', () => {
  const source = ['https://help.example.com/mail', 'ispdb=database:https://db.example/x.xml'];
  const cited = Object.fromEntries(
    ['submission', 'imap', 'sender', 'access', 'credential'].map((group) => [
      `${group}-source`,
      'help',
    ]),
  );
  expect(newProvider({ ...complete, source }).stderr).toContain('--imap-source is missing');
  expect(newProvider({ ...complete, source, ...cited, 'imap-source': 'help ispdb' }).status).toBe(
    0,
  );
  const entry = JSON.parse(readFileSync(join(folder, 'providers', 'example-mail.json'), 'utf8'));
  expect(entry.servers[2].sources).toEqual(['help', 'ispdb']);
  expect(entry.sources[1]).toMatchObject({ id: 'ispdb', kind: 'database' });
});

test('refuses to overwrite an entry, and a domain that another entry has', () => {
  newProvider(complete);
  const before = readFileSync(join(folder, 'providers', 'example-mail.json'), 'utf8');
  const again = newProvider({ ...complete, 'name-en': 'Another' });
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('providers/example-mail.json exists already');
  expect(again.stderr).toContain('example.com is already in providers/example-mail.json');
  expect(readFileSync(join(folder, 'providers', 'example-mail.json'), 'utf8')).toBe(before);
});

test.each<[string, Record<string, string>, string]>([
  ['an id that is a number', { id: '163' }, '--id "163" does not fit: lower-case words'],
  ['a kind that does not exist', { kind: 'post' }, '--kind "post" does not fit: mailbox (people)'],
  [
    'a page without TLS',
    { source: 'http://a.example' },
    '--source "http://a.example" does not fit',
  ],
  [
    'a port nobody knows',
    { imap: 'imap.example.com:9' },
    '--imap "imap.example.com:9" does not fit',
  ],
  ['a step in one language', { 'access-step': 'Open.' }, '--access-step "Open." does not fit'],
  ['a day to come', { read: '2999-01-01' }, '--read 2999-01-01 lies in the future'],
])('refuses %s and writes nothing', (_, change, message) => {
  const { status, stderr } = newProvider({ ...complete, ...change });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(message)]);
  expect(readdirSync(join(folder, 'providers'))).toEqual([]);
});

test('names every answer that is missing, in the language asked for', () => {
  const { status, stderr } = newProvider({ id: 'example-mail' }, ['--locale', 'zh-CN']);
  expect(status).toBe(2);
  for (const flag of ['name-en', 'name-zh', 'kind', 'domain', 'source', 'sender', 'credential'])
    expect(stderr).toContain(`缺少 --${flag}`);
});

test('an unknown flag is wrong usage', () => {
  const { status, stderr } = newProvider({}, ['--domian', 'a.example']);
  expect(status).toBe(2);
  expect(stderr).toContain('did you mean --domain?');
});

function newProvider(answers: Record<string, string | string[]>, more: readonly string[] = []) {
  const flags = Object.entries(answers).flatMap(([flag, values]) =>
    [values].flat().flatMap((value) => [`--${flag}`, value]),
  );
  return run('new-provider.ts', ['--no-input', ...flags, ...more]);
}

function run(script: string, args: readonly string[]) {
  const path = join(packageFolder, 'scripts', script);
  return spawnSync(process.execPath, [path, '--folder', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', GITHUB_ACTIONS: '' },
  });
}
