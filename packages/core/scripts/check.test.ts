import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from '../lint/entries.ts';
import { sampleProvider } from '../lint/sample-entries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailatlas-check-'));
  for (const kind of ['providers', 'diagnoses']) mkdirSync(join(folder, kind));
  const [server] = sampleProvider().servers;
  const broken = { ...sampleProvider(), servers: [{ ...server, port: '465', prot: 1 }] };
  const name = join(folder, 'providers', 'example-mail.json');
  writeFileSync(name, JSON.stringify(broken, null, 2));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  [
    'en',
    [' servers[0].port: expected number; it is "465"', 'did you mean "port"?'],
    '1 entry: 2 errors, 0 warnings\n',
    'no entry "exmaple-mail": did you mean "example-mail"?',
  ],
  [
    'zh-CN',
    [' servers[0].port：应为 number；现在是 "465"', '未知的键 "prot"，是不是 "port"？'],
    '1 个条目：2 个错误，0 个警告\n',
    '没有条目 "exmaple-mail"：是不是 "example-mail"？',
  ],
])('says in %s what is wrong', (locale, findings, summary, unknown) => {
  const { status, stdout, stderr } = check('example-mail', '--locale', locale);
  expect([status, stderr]).toEqual([1, summary]);
  for (const finding of findings) expect(stdout).toContain(finding);
  expect(check('exmaple-mail', '--locale', locale)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(unknown),
  });
});

test('speaks the language of the environment, and refuses one that it lacks', () => {
  expect(check('--help').stdout).toContain('Checks the entries');
  expect(check('--help', '--locale', 'zh-CN').stdout).toContain('检查');
  expect(check('--locale', 'fr')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: '--locale "fr": expected en or zh-CN · 应为 en 或 zh-CN\n',
  });
});

function check(...args: readonly string[]) {
  const path = join(packageFolder, 'scripts', 'check.ts');
  return spawnSync(process.execPath, [path, '--folder', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', GITHUB_ACTIONS: '' },
  });
}
