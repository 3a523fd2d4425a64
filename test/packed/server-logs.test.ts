import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DebianRoot, debianRoot } from './debian-root.ts';
import { installPacked, type Project } from './install-packed.ts';
import { transportTo } from './nodemailer-transport.ts';
import { reportOn } from './report-on.ts';
import { freePort, type ScriptedServer, scriptedSmtp } from './scripted-smtp.ts';
import { dovecotAccounts, dovecotPackages, startDovecot } from './start-dovecot.ts';
import { eximAccounts, eximPackages, startExim } from './start-exim.ts';
import { openSmtpdAccounts, openSmtpdPackages, startOpenSmtpd } from './start-opensmtpd.ts';
import { talk } from './talk.ts';

let project: Project;
beforeAll(() => {
  project = installPacked();
}, 180_000);
afterAll(() => project.remove());

const why = 'needs root, and packages of Debian';

const message = (to: string | readonly string[], from = 'app@sender.example') => ({
  from,
  to,
  subject: 'Test',
  text: 'Hello',
});

const complete =
  (...lines: readonly RegExp[]) =>
  (text: string) =>
    lines.every((line) => line.test(text));

const replies: Readonly<Record<string, string>> = {
  unknown:
    '550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in virtual mailbox table',
  full: '552 5.2.2 The email account that you tried to reach is over quota: mailbox full',
  spam: '554 5.7.1 Message rejected as spam by Content Filtering.',
  spf: '550 5.7.23 The message was rejected because of Sender Policy Framework violation: SPF fail',
  busy: '451 4.3.2 Please try again later',
};
const replyTo = (address: string) => replies[address.split('@')[0] ?? ''] ?? '250 2.1.5 Ok';

describe('the log of a real Exim', () => {
  let root: DebianRoot | undefined;
  let servers: ScriptedServer[] = [];
  let exim: Awaited<ReturnType<typeof startExim>>;

  beforeAll(async () => {
    root = debianRoot(eximPackages, eximAccounts);
    if (!root) return;
    const [taker, grey, busy] = await Promise.all([
      scriptedSmtp({ rcpt: (_, address) => replyTo(address) }),
      scriptedSmtp({ rcpt: (time) => (time === 0 ? '450 4.2.0 Greylisted' : '250 2.1.5 Ok') }),
      scriptedSmtp({ greeting: '421 4.7.0 Too many connections, try again later' }),
    ]);
    servers = [taker, grey, busy];
    exim = await startExim(root, {
      'taker.example': taker.port,
      'sender.example': taker.port,
      'grey.example': grey.port,
      'busy.example': busy.port,
      'down.example': await freePort(),
    });
    const transport = transportTo(project, exim.port);
    for (const name of ['unknown', 'full', 'spam', 'spf'])
      await transport.sendMail(message(`${name}@taker.example`));
    await transport.sendMail(
      message(['a@taker.example', 'b@taker.example', 'unknown@taker.example']),
    );
    for (const domain of ['grey', 'busy', 'down'])
      await transport.sendMail(message(`a@${domain}.example`));
    await transport.sendMail(message('all@here.example'));
    await expect(transport.sendMail(message('nobody@here.example'))).rejects.toThrow('550');
    await expect(
      transport.sendMail(message('a@taker.example', 'x@elsewhere.example')),
    ).rejects.toThrow('550');
    await expect(
      transportTo(project, exim.port, { auth: { user: 'anna', pass: 'wrong' } }).sendMail(
        message('a@b.example'),
      ),
    ).rejects.toThrow('535');
    await exim.until(complete(/== full@here\.example .*mailbox is full/, /Retry time not yet/));
    root.write('tmp/room', '');
    await exim.until(
      complete(/=> full <all@here/, /=> a@grey/, /== a@busy.*421/, /== a@down.*refused/),
    );
  }, 120_000);

  afterAll(async () => {
    await exim?.stop();
    await Promise.all(servers.map((server) => server.close()));
    root?.remove();
  });

  test('the report tells what happened, cause by cause', async ({ skip }) => {
    skip(!root, why);
    const { totals, ...report } = await reportOn(project, exim.log);
    expect(report).toEqual({
      formats: ['exim'],
      causes: {
        'out recipient/unknown': 2,
        'out recipient/mailbox-full': 2,
        'out policy/spam-content': 1,
        'out sender/domain-unauthenticated': 1,
        'out policy/greylisted': 1,
        'out policy/too-many-connections': 1,
        'out net/refused': 1,
        'in recipient/unknown': 1,
        'in relay/denied': 1,
        'in auth/bad-credentials': 1,
      },
      unknown: [],
    });
    // Two of three recipients, the greylisted one, both of the alias, and five notices to the sender.
    expect(totals).toMatchObject({ delivered: 10, bounced: 5, passed: 2, waiting: 2 });
    expect(totals).toMatchObject({ refused: 2, loginFailed: 1 });
  });
});

describe('the log of a real Dovecot', () => {
  let root: DebianRoot | undefined;
  let dovecot: Awaited<ReturnType<typeof startDovecot>>;

  beforeAll(async () => {
    root = debianRoot(dovecotPackages, dovecotAccounts);
    if (!root) return;
    dovecot = await startDovecot(root);
    const login = (name: string, password: string, options = {}) =>
      talk(dovecot.imap, [`a LOGIN ${name}@here.example ${password}`, 'b LOGOUT'], options);
    expect(await login('anna', 'right')).toContain('a OK');
    expect(await login('anna', 'right', { from: '127.0.0.2' })).toContain('[PRIVACYREQUIRED]');
    expect(await login('gone', 'right')).toContain('[CONTACTADMIN]');
    // At once: Dovecot makes an address wait that has failed before.
    for (const said of await Promise.all([login('anna', 'wrong'), login('nobody', 'wrong')]))
      expect(said).toContain('[AUTHENTICATIONFAILED]');
    const lmtp = transportTo(project, dovecot.lmtp, { lmtp: true });
    await lmtp.sendMail(message('anna@here.example'));
    await lmtp.sendMail(message(['anna@here.example', 'full@here.example']));
    await dovecot.until(
      complete(/save failed/, /anna.*saved mail(.|\n)*anna.*saved mail/, /rip=127\.0\.0\.2/),
    );
  }, 120_000);

  afterAll(async () => {
    await dovecot?.stop();
    root?.remove();
  });

  test('the report tells what happened, cause by cause', async ({ skip }) => {
    skip(!root, why);
    expect(await reportOn(project, dovecot.log)).toEqual({
      formats: ['dovecot'],
      totals: { delivered: 2, bounced: 1, loginFailed: 4 },
      causes: {
        'out recipient/mailbox-full': 1,
        'in auth/bad-credentials': 2,
        'in tls/required': 1,
      },
      // Of a disabled account the log says no more.
      unknown: [
        'Disconnected: Aborted login by logging out (internal failure, ‹n› successful auths)',
      ],
    });
  });
});

describe('the log of a real OpenSMTPD', () => {
  let root: DebianRoot | undefined;
  let server: ScriptedServer;
  let openSmtpd: Awaited<ReturnType<typeof startOpenSmtpd>>;

  beforeAll(async () => {
    root = debianRoot(openSmtpdPackages, openSmtpdAccounts);
    if (!root) return;
    server = await scriptedSmtp({ rcpt: (_, address) => replyTo(address) });
    openSmtpd = await startOpenSmtpd(root, server.port);
    const transport = transportTo(project, openSmtpd.port);
    await transport.sendMail(
      message(['anna@here.example', 'a@taker.example', 'unknown@taker.example']),
    );
    for (const name of ['full', 'spam', 'spf', 'busy'])
      await transport.sendMail(message(`${name}@taker.example`));
    await expect(transport.sendMail(message('nobody@here.example'))).rejects.toThrow('550');
    await expect(
      talk(openSmtpd.port, ['EHLO x', 'MAIL FROM:<a@b.example>', 'RCPT TO:<c@d.example>', 'DATA']),
    ).resolves.toContain('503');
    // Five notices to the sender: for each message that failed.
    await openSmtpd.until(
      complete(
        /user=anna .*Delivered/,
        /Expire for .*busy@/,
        /(?:to=<app@sender\.example>.*result="Ok"(?:.|\n)*){5}/,
      ),
    );
  }, 120_000);

  afterAll(async () => {
    await openSmtpd?.stop();
    await server?.close();
    root?.remove();
  });

  test('the report tells what happened, cause by cause', async ({ skip }) => {
    skip(!root, why);
    expect(await reportOn(project, openSmtpd.log)).toEqual({
      formats: ['opensmtpd'],
      totals: { delivered: 7, deferred: 1, bounced: 4, expired: 1, refused: 2 },
      causes: {
        'out recipient/unknown': 1,
        'out recipient/mailbox-full': 1,
        'out policy/spam-content': 1,
        'out sender/domain-unauthenticated': 1,
        'out server/temporary': 1,
        'out delivery/expired': 1,
        'in recipient/unknown': 2,
      },
      unknown: [],
    });
  });
});
