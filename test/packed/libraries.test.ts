import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installPacked, type Project } from './install-packed.ts';
import { run, systemNode } from './run.ts';

let project: Project;
beforeAll(() => {
  project = installPacked();
}, 180_000);
afterAll(() => project.remove());

const program = `
import { diagnose, explain, findProvider, loadLanguage, readEvidence, resolveSettings, type Diagnosis } from '@mailatlas/core';
import { zhCN } from '@mailatlas/core/languages/zh-CN';
import { examine, recognizeInput } from '@mailatlas/formats';
import { diagnoseError, toTransportOptions } from '@mailatlas/nodemailer';
import { createTransport } from 'nodemailer';

const provider = findProvider('someone@163.com');
if (!provider) throw new Error('163.com is not found');
const settings = resolveSettings(provider, { address: 'someone@163.com' });
const host: string | null | undefined = settings.value?.servers[0]?.host;
const found: Diagnosis[] = diagnose(readEvidence('535 Login Fail. Please enter your authorization code to login.'));
const words = explain(found[0]!, await loadLanguage('en'));
const { value } = toTransportOptions('someone@qq.com', { pass: 'secret' });
const transport = createTransport({ ...value! });
const refused = diagnoseError(new Error('connect ECONNREFUSED 10.0.0.1:465'));
console.log(JSON.stringify({ host, title: words.title, zh: explain(found[0]!, zhCN).title, kind: recognizeInput('a@qq.com').kind,
  corrected: examine("{ host: 'smtp.qq.com', port: 465, secure: false }").corrected, name: transport.transporter.name, refused: refused[0]?.id }));
`;

test('the packages run together in an empty ESM project, on the Node.js people have', async () => {
  const script = program
    .replace(/, type Diagnosis/, '')
    .replaceAll('!', '')
    .replace(': string | null | undefined', '')
    .replace(': Diagnosis[]', '')
    .replace('if (provider)', 'if (!provider)');
  writeFileSync(join(project.folder, 'program.js'), script);
  const { stdout, stderr } = await run(systemNode, ['program.js'], { cwd: project.folder });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    host: 'smtp.163.com',
    kind: 'address',
    corrected: "{ host: 'smtp.qq.com', port: 465, secure: true }",
    name: 'SMTP',
    refused: 'net/refused',
  });
});

test('the types are there for a strict TypeScript user', async () => {
  writeFileSync(join(project.folder, 'program.ts'), program);
  writeFileSync(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2023',
        module: 'nodenext',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        lib: ['es2023', 'dom'],
      },
      files: ['program.ts'],
    }),
  );
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const { code, stdout } = await run(process.execPath, [tsc, '-p', '.'], { cwd: project.folder });
  expect([
    code,
    stdout
      .split('\n')
      .filter((line) => !line.includes('node_modules/nodemailer'))
      .join('\n')
      .trim(),
  ]).toEqual([code, '']);
});
