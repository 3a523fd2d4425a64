import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logsDocument } from '../../packages/cli/schema/logs-document.ts';
import { installPacked, type Project } from './install-packed.ts';
import { transportTo } from './nodemailer-transport.ts';
import { mailatlas, run, systemNode } from './run.ts';
import { freePort, type ScriptedServer, scriptedSmtp } from './scripted-smtp.ts';
import { havePostfix, type Postfix, startPostfix } from './start-postfix.ts';

let project: Project;
beforeAll(() => {
  project = installPacked();
}, 180_000);
afterAll(() => project.remove());

/** What must stand in the log before it is read: each of the servers had its say, the greylisted one twice. */
const complete = [
  /to=<a@ok\.example>.* status=sent/,
  /to=<a@unknown\.example>.* status=bounced/,
  /to=<a@full\.example>.* status=deferred/,
  /to=<a@busy\.example>.* status=deferred/,
  /to=<a@grey\.example>.* status=deferred/,
  /to=<a@grey\.example>.* status=sent/,
  /to=<a@down\.example>.* status=deferred/,
  /reject: RCPT from .*nobody@here\.example/,
];

describe.runIf(havePostfix())('the log of a real Postfix', () => {
  let servers: ScriptedServer[] = [];
  let postfix: Postfix;

  beforeAll(async () => {
    const [ok, unknown, full, busy, grey] = await Promise.all([
      scriptedSmtp(),
      scriptedSmtp({
        rcpt: () =>
          '550 5.1.1 <a@unknown.example>: Recipient address rejected: User unknown in virtual mailbox table',
      }),
      scriptedSmtp({
        rcpt: () =>
          '452 4.2.2 The email account that you tried to reach is over quota: mailbox full',
      }),
      scriptedSmtp({ greeting: '421 4.7.0 Too many connections, try again later' }),
      scriptedSmtp({
        rcpt: (time) =>
          time === 0 ? '450 4.2.0 Greylisted, please try again in 1 seconds' : '250 2.1.5 Ok',
      }),
    ]);
    servers = [ok, unknown, full, busy, grey];
    postfix = await startPostfix({
      'ok.example': ok.port,
      'sender.example': ok.port,
      'unknown.example': unknown.port,
      'full.example': full.port,
      'busy.example': busy.port,
      'grey.example': grey.port,
      'down.example': await freePort(),
    });
    const transport = transportTo(project, postfix.port);
    for (const domain of ['ok', 'unknown', 'full', 'busy', 'grey', 'down'])
      await transport.sendMail({
        from: 'app@sender.example',
        to: `a@${domain}.example`,
        subject: 'Test',
        text: 'Hello',
      });
    await expect(
      transport.sendMail({ from: 'app@sender.example', to: 'nobody@here.example', text: 'Hello' }),
    ).rejects.toMatchObject({ responseCode: 550 });
    transport.close();
    await postfix.until((text) => complete.every((line) => line.test(text)));
  }, 60_000);

  afterAll(async () => {
    await postfix?.stop();
    await Promise.all(servers.map((server) => server.close()));
  });

  test('the report tells what happened, cause by cause', async () => {
    const { code, stdout } = await mailatlas(project.folder, ['logs', postfix.log, '--json']);
    expect(code).toBe(0);
    const report = logsDocument.parse(JSON.parse(stdout));
    const counted = Object.fromEntries(
      report.causes.map(({ side, id, messages }) => [`${side} ${id}`, messages]),
    );
    expect(counted).toEqual({
      'out recipient/unknown': 1,
      'out recipient/mailbox-full': 1,
      'out policy/greylisted': 1,
      'out policy/too-many-connections': 1,
      'out net/refused': 1,
      'in recipient/unknown': 1,
    });
    expect(report.unknown).toEqual([]);
    expect(report.unread).toBe(0);
    expect(Object.keys(report.formats)).toEqual(['postfix']);
    expect(report.totals).toMatchObject({ bounced: 1, refused: 1, passed: 1, waiting: 3 });
    // To the one that took it, the greylisted one in the end, and the bounce notice to the sender.
    expect(report.totals.delivered).toBe(3);
    const greylisted = report.causes.find(({ id }) => id === 'policy/greylisted');
    expect(greylisted).toMatchObject({
      passed: 1,
      permanent: 0,
      senders: [{ domain: 'sender.example', messages: 1 }],
      providers: [{ domain: 'grey.example', messages: 1 }],
    });
    expect(greylisted?.explanation.steps.length).toBeGreaterThan(0);
    expect(Date.parse(greylisted?.since ?? '')).toBeGreaterThan(Date.now() - 600_000);
  });

  test.each(['en', 'zh-CN'])('for a person, in %s, addresses shortened', async (locale) => {
    const { code, stdout } = await mailatlas(project.folder, [
      'logs',
      postfix.log,
      '--shorten',
      '--locale',
      locale,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('a…@unknown.example');
    expect(stdout).not.toContain('a@unknown.example');
    for (const text of ['█', 'recipient/unknown', 'net/refused', 'sender.example 1'])
      expect(stdout).toContain(text);
    expect(stdout).toContain(locale === 'en' ? 'Who must act' : '该由谁处理');
  });
});

const hostile =
  'Nov 20 10:00:00 mx postfix/smtp[7]: 4XyzAB1cdE: to=<a@b.example>, relay=x[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host x[192.0.2.1] said: 550 5.1.1 user unknown <script>alert(1)</script> \u001b[2J\u0007 password=hunter2hunter2)';

describe('forms of the report', () => {
  let log = '';
  beforeAll(() => {
    log = join(project.folder, 'mail.log');
    writeFileSync(log, `${hostile}\n=cmd|calc\nsome other line\n`);
  });

  test('nothing hostile and no secret comes out, in any form', async () => {
    const page = join(project.folder, 'report.html');
    const outputs = await Promise.all([
      mailatlas(project.folder, ['logs', log]),
      mailatlas(project.folder, ['logs', log, '--csv']),
      mailatlas(project.folder, ['logs', log, '--json']),
      mailatlas(project.folder, ['logs', log, '--html', page]),
    ]);
    for (const { code, stdout } of outputs) {
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/[\u0007\u001b]|hunter2/);
    }
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('user unknown &#60;script&#62;');
    expect(html).not.toMatch(/<script|hunter2|[\u0007\u001b]|https?:\/\/[^"<]*\.(?:js|css|png)/);
    expect(html).toContain('<svg');
  });

  test('standard input, and many files', async () => {
    const piped = await mailatlas(project.folder, ['logs', '--json'], { input: hostile });
    expect(JSON.parse(piped.stdout).totals.bounced).toBe(1);
    const twice = await mailatlas(project.folder, ['logs', '--json', log, log]);
    expect(JSON.parse(twice.stdout)).toMatchObject({
      totals: { bounced: 1 },
      problems: [{ source: log, problem: 'repeated', sameAs: log }],
    });
    expect(twice.stderr).toContain('counted once');
  });

  test.each([
    [['logs', 'missing.log'], 2, 'missing.log'],
    [['logs', '.'], 2, 'folder'],
    [['logs', '--since', 'yesterday', 'mail.log'], 2, '--since'],
    [['logs', '--format', 'qmail', 'mail.log'], 2, 'postfix'],
    [['logs', '--top', 'many', 'mail.log'], 2, '--top'],
    [['logs', '--follow', '-'], 2, '--follow'],
    [['logs', '--html', 'no/such/folder.html', 'mail.log'], 2, 'written'],
    [['logs', 'package.json'], 3, 'No line'],
  ] as const)('%j ends with %i and says why', async (args, expected, said) => {
    const { code, stdout, stderr } = await mailatlas(project.folder, args);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(said);
  });

  test('gzip and zstd, on the Node.js people have', async () => {
    const plain = Buffer.from(`${hostile}\n`.repeat(3000));
    for (const [name, packed] of [
      ['a.gz', gzipSync(plain)],
      ['b.zst', zstdCompressSync(plain)],
    ] as const) {
      writeFileSync(join(project.folder, name), packed);
      const { code, stdout } = await mailatlas(project.folder, ['logs', name, '--json']);
      expect([name, code, JSON.parse(stdout).totals.bounced]).toEqual([name, 0, 3000]);
    }
  });

  test('of packed data that is cut, what stands before is reported, and that it is cut', async () => {
    const plain = Buffer.from(
      Array.from({ length: 9000 }, (_, at) =>
        hostile.replace('4Xyz', (at * 7919).toString(36)),
      ).join('\n'),
    );
    for (const [name, packed] of [
      ['cut.gz', gzipSync(plain)],
      ['cut.zst', zstdCompressSync(plain)],
    ] as const) {
      const half = packed.subarray(0, Math.floor(packed.length / 2));
      writeFileSync(join(project.folder, name), half);
      const json = await mailatlas(project.folder, ['logs', name, '--json']);
      const { totals, problems } = logsDocument.parse(JSON.parse(json.stdout));
      expect([name, json.code]).toEqual([name, 3]);
      expect(totals.bounced).toBeGreaterThan(1000);
      expect(totals.bounced).toBeLessThan(9000);
      expect(problems).toMatchObject([{ source: name, problem: 'cut' }]);
      expect(json.stderr).toContain(`${name} is cut short`);
      const page = join(project.folder, 'cut.html');
      await mailatlas(project.folder, ['logs', name, '--html', page]);
      expect(readFileSync(page, 'utf8')).toContain(`${name} is cut short`);
      const text = await mailatlas(project.folder, ['logs', name]);
      expect(text.stdout).toContain(`${name} is cut short`);
    }
  });

  test('failed logins by address, shortened on request, in every form', async () => {
    const guess =
      'Nov 20 10:00:00 mx postfix/smtpd[7]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6\n';
    const file = join(project.folder, 'guess.log');
    const page = join(project.folder, 'guess.html');
    writeFileSync(file, guess.repeat(30));
    const text = await mailatlas(project.folder, ['logs', file]);
    expect(text.stdout).toMatch(/203\.0\.113\.9 +30 +guessing/);
    expect(text.stdout).toContain('fail2ban');
    await mailatlas(project.folder, ['logs', file, '--shorten', '--html', page]);
    const short = await mailatlas(project.folder, ['logs', file, '--shorten', '--json']);
    expect(JSON.parse(short.stdout).logins).toMatchObject({
      guessing: 30,
      clients: [{ address: '203.0.113.…', attempts: 30, kind: 'guessing' }],
    });
    for (const form of [short.stdout, readFileSync(page, 'utf8')]) {
      expect(form).toContain('203.0.113.…');
      expect(form).not.toContain('203.0.113.9');
    }
  });

  test('the library reads with threads of its own, on the Node.js people have', async () => {
    writeFileSync(join(project.folder, 'threads.log'), `${hostile}\n`.repeat(3000));
    writeFileSync(
      join(project.folder, 'threads.js'),
      `import { readLogs } from '@mailatlas/logs/node';
const { lines, totals } = await readLogs(['threads.log'], { threads: 3, largeFile: 1000 });
console.log(JSON.stringify([lines, totals.bounced]));`,
    );
    const { stdout, stderr } = await run(systemNode, ['threads.js'], { cwd: project.folder });
    expect([stderr, stdout]).toEqual(['', '[3000,3000]\n']);
  });

  test('a large log is read by several threads of the installed command', async () => {
    const large = join(project.folder, 'large.log');
    const block = `${hostile.replace(/\u001b.*\)/, ')')}\n`.repeat(2000);
    writeFileSync(large, '');
    for (let times = 0; times < 45; times++) appendFileSync(large, block);
    const { code, stdout, stderr } = await mailatlas(project.folder, ['logs', large, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ lines: 90_000, totals: { bounced: 90_000 } });
  });

  test('--follow goes on with what is appended, until it is interrupted', async () => {
    const followed = join(project.folder, 'followed.log');
    writeFileSync(followed, `${hostile}\n`);
    const bin = join(project.folder, 'node_modules/mailatlas/dist/bin.cjs');
    const child = spawn(systemNode, [bin, 'logs', '--follow', '--json', followed], {
      env: { PATH: process.env.PATH ?? '' },
    });
    const bounced: number[] = [];
    const lines = createInterface({ input: child.stdout });
    for await (const line of lines) {
      bounced.push(JSON.parse(line).totals.bounced);
      if (bounced.at(-1) === 1) appendFileSync(followed, `${hostile}\n`);
      else child.kill('SIGINT');
    }
    expect(bounced).toEqual([1, 2]);
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(130);
  });
});
