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

test.each([
  ['someone@verizon.net', 'smtp.aol.com', 'Verizon'],
  ['someone@arcor.de', 'smtp.vodafonemail.de', 'Arcor'],
  ['someone@virgin.net', 'smtp.virginmedia.com', 'NTL'],
  ['someone@hotmail.com', 'smtp-mail.outlook.com', 'Hotmail'],
  ['someone@foxmail.com', 'smtp.qq.com', 'Foxmail'],
  ['someone@iinet.net.au', 'smtp.themessagingco.com.au', 'TPG'],
])(
  '%s: the servers of now, and before them what became of the service',
  async (query, host, was) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const { stdout } = await run(query, {}, locale);
      const at = stdout.indexOf(was);
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(stdout.indexOf(host));
      const document = JSON.parse((await run(query, { json: true }, locale)).stdout);
      expect(document.formerService.domains).toContain(query.split('@')[1]);
      for (const source of document.formerService.sources)
        expect(document.sources.map(({ id }: { id: string }) => id)).toContain(source);
    }
  },
);

test('an address that was always there has no former service', async () => {
  const { stdout } = await run('someone@aol.com', { json: true });
  expect(JSON.parse(stdout)).not.toHaveProperty('formerService');
  expect((await run('someone@aol.com', {})).stdout).toContain('Earlier services');
});

test.each([
  ['a@skiff.com', 'closed'],
  ['a@voila.fr', 'closed · 2016-01-12'],
])('%s: closed, with no server to try', async (query, state) => {
  const { code, stdout } = await run(query, {});
  expect(code).toBe(0);
  expect(stdout).toContain(state);
  expect(stdout).toContain('No server that a mail program could use is known.');
});

test('what must be known of an active service first is shown', async () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const { provider } = JSON.parse((await run('a@wo.cn', { json: true }, locale)).stdout);
    expect(provider.status).toMatchObject({ state: 'active', note: expect.any(String) });
    const { stdout } = await run('a@wo.cn', {}, locale);
    expect(stdout.split('\n')[1]).toContain(provider.status.note.slice(0, 30));
  }
});

test('DNS records are for who asks by name, not for an address', async () => {
  const { stdout } = await run('fastmail', {});
  expect(stdout).toContain('DNS records of your own domain');
  expect(stdout).toMatch(/incoming mail +MX +@ .*messagingengine\.com/);
  expect((await run('fastmail', {}, 'zh-CN')).stdout).toContain('自有域名的 DNS 记录');
  expect((await run('a@fastmail.com', {})).stdout).not.toContain('DNS records');
  const { dns } = JSON.parse((await run('a@fastmail.com', { json: true })).stdout);
  expect(dns).toContainEqual({
    type: 'TXT',
    name: '@',
    value: 'v=spf1 include:spf.messagingengine.com ~all',
    purpose: 'spf',
  });
});
