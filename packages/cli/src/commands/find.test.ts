import { PassThrough } from 'node:stream';
import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { find } from './find.ts';

/** Runs `find`; gives its exit code and what it wrote. */
async function run(
  query: string,
  options: Parameters<typeof find>[2],
  locale: Io['locale'] = 'en',
) {
  const stream = () => new PassThrough() as unknown as NodeJS.WriteStream & PassThrough;
  const [stdout, stderr] = [stream(), stream()];
  const stdin = new PassThrough() as unknown as NodeJS.ReadStream;
  const io: Io = { stdin, stdout, stderr, locale, colors: createColors(false), width: 100 };
  const code = await find(io, query, options);
  const text = (from: PassThrough) => String(from.read() ?? '');
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

test('a host of one customer is shown with what is missing, and where it stands', async () => {
  const { code, stdout } = await run('uberspace', {});
  expect(code).toBe(0);
  expect(stdout).toContain('<host name>.uberspace.de');
  expect(stdout).toContain('<host name> is your own, for example stardust.');
  expect(stdout).toContain('find uberspace --account stardust');
  expect(stdout).not.toContain('%ACCOUNT%');
  expect((await run('uberspace', {}, 'zh-CN')).stdout).toContain('<主机名>.uberspace.de');
});

test('--account fills it in', async () => {
  const { code, stdout } = await run('uberspace', { account: 'Alkaid' });
  expect(code).toBe(0);
  expect(stdout).toContain('alkaid.uberspace.de');
  expect(stdout).not.toContain('<host name>');
});

test('as JSON: no host to connect to before it is known', async () => {
  const open = JSON.parse((await run('uberspace', { json: true })).stdout);
  expect(open.servers[0]).toMatchObject({ host: null, hostTemplate: '%ACCOUNT%.uberspace.de' });
  expect(open.hostParameter).toMatchObject({ name: 'host name', example: 'stardust' });
  const filled = JSON.parse((await run('uberspace', { json: true, account: 'alkaid' })).stdout);
  expect(filled.account).toBe('alkaid');
  expect(filled.servers[0].host).toBe('alkaid.uberspace.de');
  expect(filled.servers[0]).not.toHaveProperty('hostTemplate');
});

test.each([
  ['uberspace', { account: 'stardust.example.com' }, 'something like stardust'],
  ['uberspace', { account: '' }, 'something like stardust'],
  ['qq-mail', { account: 'x' }, 'the same for every customer'],
  ['amazon-ses', { region: 'moon-1' }, 'There is no region "moon-1"'],
])('%s with %j is refused', async (query, options, reason) => {
  const { code, stdout, stderr } = await run(query, options);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(reason);
});
