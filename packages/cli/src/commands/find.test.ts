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

test('a host out of use says so and which one took its place', async () => {
  const { code, stdout, stderr } = await run('smtp.live.com', {});
  expect(code).toBe(0);
  expect(stderr).toContain('old host of Outlook.com and out of use; use smtp-mail.outlook.com');
  expect(stdout).toContain('smtp-mail.outlook.com');
  expect(JSON.parse((await run('smtp.live.com', { json: true })).stdout).retiredHost).toEqual({
    host: 'smtp.live.com',
    use: 'smtp-mail.outlook.com',
  });
  expect((await run('smtp.live.com', {}, 'zh-CN')).stderr).toContain('已停用，请改用');
});

test('the region of a host’s successor is the one shown', async () => {
  const { stdout } = await run('smtpdm-ap-southeast-1.aliyun.com', {});
  expect(stdout).toContain('smtpdm-ap-southeast-1.aliyuncs.com');
});

test('regions have names, and the one shown is marked', async () => {
  const { stdout } = await run('x@zoho.eu', {});
  expect(stdout).toMatch(/\n {2}\* {2}eu +European Union/);
  expect(stdout).toMatch(/\n {5}us +/);
  expect(stdout).toContain('find zoho-mail --region us');
});

test('a merged service names the command for its heir', async () => {
  expect((await run('cox', {})).stdout).toContain('mailatlas find yahoo-mail');
});

test('an address as a link', async () => {
  expect((await run('mailto:someone@gmail.com', {})).stdout).toContain('smtp.gmail.com');
});

test('what other databases say, as JSON', async () => {
  const { disagreements } = JSON.parse((await run('gmx', { json: true })).stdout);
  expect(disagreements).toContainEqual(
    expect.objectContaining({ theirs: ['mail.gmx.com:587 starttls'], why: 'other-service' }),
  );
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
  ['smtp.qq.com', 'smtp.qq.com is a host of QQ Mail', 'imap.qq.com'],
  ['https://mail.qq.com', 'mail.qq.com is a host of QQ Mail', 'imap.qq.com'],
  ['imap.gmail.com:993', 'imap.gmail.com is a host of Gmail', 'smtp.gmail.com'],
  ['smtp.zoho.eu', 'smtp.zoho.eu is a host of', 'imap.zoho.eu'],
  ['stardust.uberspace.de', 'is a host of Uberspace', 'stardust.uberspace.de'],
])('the host %s leads to its provider', async (query, told, server) => {
  const { code, stdout, stderr } = await run(query, {});
  expect(code).toBe(0);
  expect(stderr).toContain(told);
  expect(stdout).toContain(server);
  const asJson = await run(query, { json: true });
  expect([asJson.code, asJson.stderr]).toEqual([0, '']);
  expect(JSON.parse(asJson.stdout)).toMatchObject({ query, provider: { id: expect.any(String) } });
});

test.each([
  ['网易', ['netease-163', 'netease-126', 'netease-yeah', 'netease-vip', 'netease-qiye']],
  ['https://mail.google.com', ['gmail', 'google-workspace']],
])('%s means several: they are listed to choose from', async (query, ids) => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const { code, stdout, stderr } = await run(query, {}, locale);
    expect(code).toBe(3);
    for (const id of ids) expect(stdout).toContain(id);
    expect(stderr).toContain(query);
    expect(stderr).toContain('mailatlas find ');
  }
  const { code, stdout } = await run(query, { json: true });
  expect(code).toBe(3);
  const { provider, suggestions } = JSON.parse(stdout);
  expect(provider).toBeNull();
  expect(suggestions).toEqual(expect.arrayContaining(ids));
});

test('a list too long to choose from is cut, and says where the rest is', async () => {
  const { code, stdout, stderr } = await run('mail', {});
  expect([code, stdout.trim().split('\n').length]).toEqual([3, 20]);
  expect(stderr).toMatch(/\d+ more are not shown: mailatlas providers mail/);
});

test.each([
  ['outlok', 'outlook-com (Outlook.com)'],
  ['gmial', 'gmail (Gmail)'],
  ['someone@gmial.com', 'someone@gmail.com'],
])('%s: did you mean %s?', async (query, offer) => {
  const { code, stdout, stderr } = await run(query, {});
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain(offer);
  const { suggestions } = JSON.parse((await run(query, { json: true })).stdout);
  expect(offer).toContain(suggestions[0]);
});

test.each([
  ['x@unknown-domain.example', 'nslookup -type=mx unknown-domain.example'],
  ['https://mail.unknown-domain.example/in', 'nslookup -type=mx mail.unknown-domain.example'],
  ['no such name', 'mailatlas providers'],
])('%s is unknown: what to do next', async (query, next) => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const { code, stderr } = await run(query, {}, locale);
    expect(code).toBe(3);
    expect(stderr).toContain(next);
  }
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

test.each([
  ['gmail', 'https://mail.google.com/'],
  ['outlook-com', 'offline_access'],
])('%s: the scope %s stands once', async (query, scope) => {
  const { stdout } = await run(query, {});
  const section = stdout.slice(stdout.indexOf('OAuth 2.0\n')).split('\n\n')[0] ?? '';
  expect(section.split(/\s+/).filter((word) => word === scope)).toHaveLength(1);
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
