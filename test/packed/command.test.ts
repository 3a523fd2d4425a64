import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerLine, diagnoseDocument, findDocument } from '../../packages/cli/schema/documents.ts';
import { installPacked, type Project } from './install-packed.ts';
import { mailatlas, systemNode } from './run.ts';

let project: Project;
beforeAll(() => {
  project = installPacked();
}, 180_000);
afterAll(() => project.remove());

const qqRefusal =
  '535 Login Fail. Please enter your authorization code to login. More information in https://service.mail.qq.com/detail/0/75';

describe('find', () => {
  test.each([
    ['someone@qq.com', 'qq-mail', 'smtp.qq.com'],
    ['someone@gmail.com', 'gmail', 'smtp.gmail.com'],
    ['foxmail.com', 'qq-mail', 'smtp.qq.com'],
    ['163', 'netease-163', 'smtp.163.com'],
    ['腾讯企业邮', 'tencent-exmail', 'smtp.exmail.qq.com'],
    ['sendgrid', 'sendgrid', 'smtp.sendgrid.net'],
  ])('%s is %s', async (query, id, host) => {
    const { code, stdout } = await mailatlas(project.folder, ['find', query, '--json']);
    const answer = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ schemaVersion: 1, query, provider: { id } });
    expect(answer.servers.map((server: { host: string }) => server.host)).toContain(host);
    expect(
      answer.sources.every((source: { read: string }) => /^\d{4}-\d\d-\d\d$/.test(source.read)),
    ).toBe(true);
  });

  test('the user name of an address is filled in, its local part untouched', async () => {
    const { stdout } = await mailatlas(project.folder, ['find', 'Some.One+x@QQ.com', '--json']);
    expect(JSON.parse(stdout).servers[0].username).toBe('Some.One+x@qq.com');
  });

  test.each(['en', 'zh-CN'])('for a person, in %s', async (locale) => {
    const { stdout } = await mailatlas(project.folder, ['find', 'a@qq.com', '--locale', locale]);
    for (const text of ['smtp.qq.com', '465', '授权码', '2026-']) expect(stdout).toContain(text);
    expect(stdout).toContain(locale === 'en' ? 'Enable access' : '开启方法');
  });

  test('a near miss is offered and not corrected', async () => {
    const { code, stdout, stderr } = await mailatlas(project.folder, ['find', 'a@gmial.com']);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('a@gmail.com');
  });

  test.each([
    [['find', 'a@'], 2],
    [['find'], 2],
    [['find', 'a@qq.com', '--nonsense'], 2],
    [['find', 'amazon-ses', '--region', 'moon-1'], 2],
    [['find', 'uberspace', '--account', 'stardust.example.com'], 2],
    [['find', 'qq-mail', '--account', 'x'], 2],
    [['find', 'a@nobody.example'], 3],
  ] as const)('%j ends with %i and says why', async (args, expected) => {
    const { code, stdout, stderr } = await mailatlas(project.folder, args);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr.length).toBeGreaterThan(10);
  });
});

describe('diagnose', () => {
  test.each([
    [qqRefusal, [], 'auth/app-password-required'],
    [
      '535 5.7.8 Error: authentication failed',
      ['--provider', 'gmail'],
      'auth/app-password-required',
    ],
    [
      '535 5.7.3 Authentication unsuccessful',
      ['--host', 'smtp.office365.com'],
      'auth/oauth-required',
    ],
    [
      '535 5.7.8 Error: authentication failed',
      ['--host', 'mail.example.org'],
      'auth/bad-credentials',
    ],
    ['Error: wrong version number', ['--port', '587', '--tls', 'implicit'], 'tls/wrong-mode'],
  ] as const)('%s %j: %s', async (text, options, id) => {
    const { code, stdout } = await mailatlas(project.folder, [
      'diagnose',
      text,
      ...options,
      '--json',
    ]);
    const { diagnoses } = JSON.parse(stdout);
    expect([code, diagnoses[0].id]).toEqual([0, id]);
    expect(diagnoses[0].explanation.steps.length).toBeGreaterThan(0);
  });

  test('from standard input and from a file', async () => {
    const piped = await mailatlas(project.folder, ['diagnose', '--json'], { input: qqRefusal });
    writeFileSync(join(project.folder, 'error.log'), qqRefusal);
    const fromFile = await mailatlas(project.folder, ['diagnose', '--file', 'error.log', '--json']);
    expect(fromFile.stdout).toBe(piped.stdout);
    const missing = await mailatlas(project.folder, ['diagnose', '--file', 'nothing.log']);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('nothing.log');
  });

  test('an unknown text is not guessed at', async () => {
    const { code, stdout } = await mailatlas(project.folder, [
      'diagnose',
      'The kettle is on the table.',
      '--json',
    ]);
    expect([code, JSON.parse(stdout).diagnoses]).toEqual([3, []]);
  });

  test.each([
    ['--port', '70000'],
    ['--tls', 'ssl'],
    ['--protocol', 'smtp'],
    ['--provider', 'nobody'],
  ])('%s %s is refused with what was expected', async (option, value) => {
    const { code, stderr } = await mailatlas(project.folder, ['diagnose', 'x', option, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(value);
  });
});

describe('what --json prints fits its schema', () => {
  test('find, for every provider', async () => {
    const list = JSON.parse((await mailatlas(project.folder, ['providers', '--json'])).stdout);
    expect(list.providers.length).toBeGreaterThan(40);
    for (const { id } of list.providers) {
      const { stdout } = await mailatlas(project.folder, ['find', id, '--json']);
      const document = findDocument.parse(JSON.parse(stdout));
      expect(document.provider?.id).toBe(id);
    }
  });

  test('find, when nothing is found', async () => {
    const { stdout } = await mailatlas(project.folder, ['find', 'a@gmial.com', '--json']);
    expect(findDocument.parse(JSON.parse(stdout))).toMatchObject({ provider: null, servers: [] });
  });

  test('diagnose', async () => {
    for (const args of [[qqRefusal], ['nothing known'], ['timeout', '--port', '25']]) {
      const { stdout } = await mailatlas(project.folder, ['diagnose', ...args, '--json']);
      expect(diagnoseDocument.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    }
  });

  test('a line', async () => {
    const input = `${JSON.stringify({ id: 1, text: qqRefusal })}\nno json\n`;
    const { stdout } = await mailatlas(project.folder, ['diagnose', '--lines', '--json'], {
      input,
    });
    for (const line of stdout.trimEnd().split('\n')) answerLine.parse(JSON.parse(line));
  });
});

describe('diagnose --lines --json', () => {
  test('one line out for each line in, in order, also for bad lines', async () => {
    const lines = [
      { id: 1, text: qqRefusal },
      { id: 'two', text: '535 5.7.8 Error: authentication failed', context: { provider: 'gmail' } },
      'no json',
      { id: 4 },
      { id: 5, text: 'x', context: { port: 'many' } },
      { text: 'connect ECONNREFUSED 10.0.0.1:587' },
    ];
    const input = lines
      .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
      .join('\n');
    const { code, stdout } = await mailatlas(project.folder, ['diagnose', '--lines', '--json'], {
      input,
    });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, answers.length]).toEqual([0, lines.length]);
    expect(answers[0].id).toBe(1);
    expect(answers[0].diagnoses[0]).toMatchObject({
      id: 'auth/app-password-required',
      confidence: 'certain',
    });
    expect(answers[1].diagnoses[0].id).toBe('auth/app-password-required');
    expect(answers[2]).toMatchObject({ id: null, line: 3, error: { code: 'not-json' } });
    expect(answers[3]).toMatchObject({ id: 4, error: { code: 'no-text' } });
    expect(answers[4]).toMatchObject({ id: 5, error: { code: 'bad-context' } });
    expect([answers[5].id, answers[5].diagnoses[0].id]).toEqual([null, 'net/refused']);
    expect(Object.keys(answers[0].diagnoses[0])).toEqual(['id', 'confidence', 'args']);
  });

  test('twenty thousand lines: none lost, memory constant', async () => {
    const count = 20_000;
    const script = `const l = JSON.stringify({ id: 0, text: ${JSON.stringify(qqRefusal)} }); for (let i = 0; i < ${count}; i++) process.stdout.write(l.replace('0', i) + '\\n');`;
    const bin = join(project.folder, 'node_modules/mailatlas/dist/bin.cjs');
    const { code, stdout } = await shell(
      `${systemNode} -e ${quote(script)} | ${systemNode} --max-old-space-size=64 ${bin} diagnose --lines --json | tail -n 1; echo "codes \${PIPESTATUS[*]}"`,
    );
    expect(stdout).toContain('codes 0 0 0');
    expect(JSON.parse(stdout.split('\n')[0] ?? '').id).toBe(count - 1);
    expect(code).toBe(0);
  });
});

describe('anything', () => {
  test.each([
    ['someone@qq.com', 0, 'smtp.qq.com', 'Read as an address'],
    ['网易', 3, '163.com', 'Read as the name'],
    ['exmail', 0, 'smtp.exmail.qq.com', 'Read as the name'],
    ['https://mail.qq.com', 0, 'smtp.qq.com', 'mail.qq.com is a host of QQ Mail'],
    [qqRefusal, 0, '授权码', 'Read as an error'],
    [
      "{ host: 'smtp.qq.com', port: 587, secure: true, auth: { user: 'a@qq.com', pass: 'abcdefghijklmnop' } }",
      1,
      'secure: false',
      'Read as mail settings',
    ],
    [
      'SMTP_HOST=smtp.gmail.com\nSMTP_PORT=465\nSMTP_SECURE=false\nSMTP_USER=a@gmail.com\nSMTP_PASS=abcdefgh',
      1,
      'SMTP_SECURE=true',
      'Read as mail settings',
    ],
    ['smtp://a%40qq.com:abcdefgh@smtp.qq.com:465', 1, 'smtps://', 'Read as mail settings'],
    ['smtps://a%40qq.com:abcdefgh@smtp.qq.com:465', 0, 'Nothing is wrong', 'Read as mail settings'],
  ])('%s', async (text, expected, shown, understood) => {
    const { code, stdout, stderr } = await mailatlas(project.folder, [], { input: text });
    expect(code).toBe(expected);
    expect(stdout).toContain(shown);
    expect(stderr).toContain(understood);
    expect(stdout + stderr).not.toMatch(/abcdefgh/);
    if (understood !== 'Read as mail settings') return;
    const asked = await mailatlas(project.folder, ['diagnose'], { input: text });
    expect([asked.code, asked.stdout]).toEqual([code, stdout]);
  });
});

describe('manners', () => {
  test('no colours unless asked, never with NO_COLOR', async () => {
    const plain = await mailatlas(project.folder, ['find', 'a@qq.com']);
    const forced = await mailatlas(project.folder, ['find', 'a@qq.com'], {
      env: { FORCE_COLOR: '1' },
    });
    const never = await mailatlas(project.folder, ['find', 'a@qq.com'], {
      env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    });
    expect([plain, forced, never].map(({ stdout }) => stdout.includes('\u001b['))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, '服务器设置'],
    [{ LANG: 'en_US.UTF-8' }, 'Settings'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'Settings'],
    [{}, 'Settings'],
  ])('the environment %j chooses the language', async (env, heading) => {
    expect((await mailatlas(project.folder, ['find', 'a@qq.com'], { env })).stdout).toContain(
      heading,
    );
  });

  test('lines fit the width, also with wide characters', async () => {
    const { stdout } = await mailatlas(
      project.folder,
      ['diagnose', qqRefusal, '--locale', 'zh-CN'],
      { env: { COLUMNS: '60' } },
    );
    const wide = stdout.split('\n').filter((line) => columns(line) > 60 && !line.includes('http'));
    expect(wide).toEqual([]);
  });

  test('a reader that closes early is no error', async () => {
    const bin = join(project.folder, 'node_modules/mailatlas/dist/bin.cjs');
    const { stdout, stderr } = await shell(
      `${systemNode} ${bin} providers --json | head -n 1; echo "codes \${PIPESTATUS[*]}"`,
    );
    expect(stdout).toMatch(/codes (?:0|141) 0/);
    expect(stderr).toBe('');
  });

  test('control characters of the input never reach the terminal', async () => {
    const { stdout, stderr } = await mailatlas(project.folder, [], {
      input: `${qqRefusal} \u001b[2J\u0007\u202e`,
    });
    expect(stdout + stderr).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test.each(['bash', 'zsh', 'fish'])('completions for %s', async (shellName) => {
    const { code, stdout } = await mailatlas(project.folder, ['completion', shellName]);
    expect(code).toBe(0);
    expect(stdout).toContain('mailatlas --complete');
  });

  test('bash completes commands and provider ids', async () => {
    const { stdout } = await mailatlas(project.folder, ['--complete', 'find', 'qq']);
    expect(stdout).toContain('qq-mail\n');
    expect((await mailatlas(project.folder, ['--complete', 'dia'])).stdout).toBe('diagnose\n');
  });

  test.each([
    ['en', 'Examples:'],
    ['zh-CN', '示例：'],
  ])('help in %s has examples', async (locale, title) => {
    const { code, stdout } = await mailatlas(project.folder, ['--help', '--locale', locale]);
    expect(code).toBe(0);
    expect(stdout).toContain(title);
    expect(stdout).toContain('mailatlas someone@qq.com');
  });
});

function columns(line: string): number {
  let width = 0;
  for (const character of line)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function shell(script: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['--norc', '-c', script], {
      env: { PATH: process.env.PATH ?? '', HOME: project.folder, LANG: 'C' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
