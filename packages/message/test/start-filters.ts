import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './loopback.ts';

/** Debian's filters, where they are installed (`scripts/test.ts` does it where it may). */
const rspamdPath = '/usr/bin/rspamd';
const spamdPath = '/usr/sbin/spamd';
export const hasRspamd = existsSync(rspamdPath);
export const hasSpamd = existsSync(spamdPath);

export interface RunningFilter {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const asRoot = process.getuid?.() === 0;

/** rspamd with its stock rules, in a folder of its own, without network: no DNS, no Redis, no lists. */
export async function startRspamd(): Promise<RunningFilter> {
  const folder = newFolder('rspamd');
  const port = await freePort();
  const local = join(folder, 'etc/local.d');
  for (const name of ['etc/local.d', 'db', 'run', 'log'])
    mkdirSync(join(folder, name), { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(local, name), `${text}\n`);
  put('worker-normal.inc', `bind_socket = "127.0.0.1:${port}"; count = 1;`);
  for (const name of ['controller', 'proxy', 'fuzzy'])
    put(`worker-${name}.inc`, 'enabled = false;');
  put(
    'options.inc',
    'disable_hyperscan = true; dns { nameserver = ["127.0.0.1:9"]; timeout = 0.05s; retransmits = 1; }',
  );
  put('logging.inc', 'type = "console"; level = "error";');
  for (const name of ['rbl', 'fuzzy_check', 'asn', 'dmarc', 'spf', 'dkim', 'arc', 'phishing'])
    put(`${name}.conf`, 'enabled = false;');
  const child = spawn(
    rspamdPath,
    [
      '-f',
      ...(asRoot ? ['-i'] : []),
      '-c',
      '/etc/rspamd/rspamd.conf',
      `--var=LOCAL_CONFDIR=${folder}/etc`,
      `--var=DBDIR=${folder}/db`,
      `--var=RUNDIR=${folder}/run`,
      `--var=LOGDIR=${folder}/log`,
    ],
    { stdio: 'ignore' },
  );
  return running(child, port, folder);
}

/** Plugins of SpamAssassin that need no network. */
const plugins = [
  'Check',
  'HTTPSMismatch',
  'URIDetail',
  'BodyEval',
  'HTMLEval',
  'HeaderEval',
  'MIMEEval',
  'MIMEHeader',
  'URIEval',
  'FreeMail',
  'ReplaceTags',
  'RelayEval',
  'WLBLEval',
];

/** spamd with its stock rules, in a folder of its own, with local tests only. */
export async function startSpamd(): Promise<RunningFilter> {
  const folder = newFolder('spamd');
  const port = await freePort();
  const site = join(folder, 'site');
  mkdirSync(site);
  const load = plugins.map((name) => `loadplugin Mail::SpamAssassin::Plugin::${name}\n`).join('');
  writeFileSync(join(site, 'init.pre'), load);
  writeFileSync(join(site, 'local.cf'), 'use_bayes 0\nskip_rbl_checks 1\ndns_available no\n');
  const child = spawn(
    spamdPath,
    [
      '--local',
      '--nouser-config',
      '--max-children=1',
      `--listen=127.0.0.1:${port}`,
      '--allowed-ips=127.0.0.1',
      `--siteconfigpath=${site}`,
      '--configpath=/usr/share/spamassassin',
      '--syslog=stderr',
      ...(asRoot ? ['--username=nobody'] : []),
    ],
    { stdio: 'ignore', env: { ...process.env, HOME: folder } },
  );
  return running(child, port, folder);
}

function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `mailatlas-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

async function running(child: ChildProcess, port: number, folder: string): Promise<RunningFilter> {
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await accepts(port))) {
    if (child.exitCode !== null) {
      await stop();
      throw new Error(`the filter ended with ${child.exitCode} before it listened`);
    }
  }
  return { port, stop };
}

/** Whether somebody listens; a refusal is said again only after a moment, so that waiting costs little. */
function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('connect', () => resolve(socket.destroy() !== undefined));
    socket.on('error', () => setTimeout(resolve, 100, false));
  });
}
