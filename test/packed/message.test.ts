import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageDocument } from '../../packages/cli/schema/message-document.ts';
import { sample } from '../../packages/message/test/sample-message.ts';
import {
  hasRspamd,
  hasSpamd,
  startRspamd,
  startSpamd,
} from '../../packages/message/test/start-filters.ts';
import { installPacked, type Project } from './install-packed.ts';
import { mailatlas } from './run.ts';

let project: Project;
beforeAll(() => {
  project = installPacked();
}, 180_000);
afterAll(() => project.remove());

const fresh = () => ({ Date: new Date().toUTCString().replace('GMT', '+0000') });
const ask = (args: readonly string[], input = sample(fresh())) =>
  mailatlas(project.folder, ['message', ...args], { input });

test('a sound message from a file and from standard input', async () => {
  writeFileSync(join(project.folder, 'mail.eml'), sample(fresh()));
  const fromFile = await ask(['mail.eml'], '');
  expect(fromFile.code).toBe(0);
  expect(await ask(['-'])).toEqual(fromFile);
  expect(await ask([])).toEqual(fromFile);
});

test.each(['en', 'zh-CN'])('a bad one for a person, in %s', async (locale) => {
  const raw = sample({ ...fresh(), From: '\u001b[31mevil', Subject: 'Re: it' });
  const { code, stdout } = await ask(['--locale', locale], raw);
  expect(code).toBe(1);
  expect(stdout).toContain('malformed-address');
  expect(stdout).toContain('https://www.rfc-editor.org/rfc/rfc5322#section-3.4');
  expect(stdout).toContain(locale === 'en' ? 'hint' : '提示');
  expect(stdout).not.toContain('\u001b');
});

test('hints alone are no fault', async () => {
  const { code, stdout } = await ask(['--json'], sample({ ...fresh(), Subject: 'Re: it' }));
  const { findings } = messageDocument.parse(JSON.parse(stdout));
  expect([code, findings.map(({ check }) => check)]).toEqual([0, ['fake-reply']]);
});

test('the provider and the login count', async () => {
  const raw = sample({ ...fresh(), From: 'b@qq.com' });
  const { stdout } = await ask(['--json', '--user', 'a@qq.com'], raw);
  expect(messageDocument.parse(JSON.parse(stdout)).findings).toMatchObject([
    { check: 'from-not-login', level: 'error', diagnosis: 'sender/mismatch' },
  ]);
});

test.each([
  [['--provider', 'nobody'], 'nobody'],
  [['--rspamd', 'localhost'], 'localhost'],
  [['--spamd', 'host:0'], 'host:0'],
  [['nothing.eml'], 'nothing.eml'],
  [['one.eml', 'two.eml'], 'one message'],
  [['--port', '25'], '--port'],
])('%j is wrong usage', async (args, said) => {
  const { code, stdout, stderr } = await ask(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('a filter that is not there is said', async () => {
  const { code, stdout } = await ask(['--json', '--spamd', '127.0.0.1:1']);
  expect(code).toBe(3);
  expect(messageDocument.parse(JSON.parse(stdout)).filters).toMatchObject([
    { filter: 'spamassassin', problem: 'unreachable' },
  ]);
});

describe.skipIf(!hasRspamd || !hasSpamd)('Debian’s filters', () => {
  test('both are asked', async () => {
    const [rspamd, spamd] = await Promise.all([startRspamd(), startSpamd()]);
    try {
      const { code, stdout } = await ask([
        '--json',
        '--rspamd',
        `http://127.0.0.1:${rspamd.port}`,
        '--spamd',
        `127.0.0.1:${spamd.port}`,
      ]);
      expect(code).toBe(0);
      expect(messageDocument.parse(JSON.parse(stdout)).filters).toMatchObject([
        { filter: 'rspamd', verdict: 'clean' },
        { filter: 'spamassassin', verdict: 'clean' },
      ]);
    } finally {
      await Promise.all([rspamd.stop(), spamd.stop()]);
    }
  }, 120_000);
});
