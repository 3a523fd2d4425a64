import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Daemon, runDaemon } from './run-daemon.ts';
import { freePort } from './scripted-smtp.ts';

export interface Postfix extends Daemon {
  readonly port: number;
}

const postfix = '/usr/sbin/postfix';
const master = '/usr/lib/postfix/sbin/master';

/** Debian's Postfix, if it is there or can be installed, and if we are root, as its master must be. */
export function havePostfix(): boolean {
  return existsSync(postfix) && process.getuid?.() === 0;
}

/** Runs a Postfix of its own: configuration, queue and log in a temporary folder, one port on loopback, no daemon of the system. */
export async function startPostfix(routes: Readonly<Record<string, number>>): Promise<Postfix> {
  const folder = mkdtempSync(join(tmpdir(), 'mailatlas-postfix-'));
  // The daemons run as the user postfix, who must get through.
  chmodSync(folder, 0o755);
  const [config, queue, data] = ['config', 'queue', 'data'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [config, queue, data]) mkdirSync(path);
  execFileSync('chown', ['postfix:', data]);
  const log = join(folder, 'mail.log');
  writeFileSync(log, '');
  const port = await freePort();
  writeFileSync(join(config, 'master.cf'), masterOf(port));
  writeFileSync(join(config, 'main.cf'), mainOf({ folder, queue, data, log }));
  writeFileSync(
    join(config, 'transport'),
    Object.entries(routes)
      .map(([domain, to]) => `${domain} smtp:[127.0.0.1]:${to}\n`)
      .join(''),
  );
  // Makes the folders of the queue.
  execFileSync(postfix, ['-c', config, 'check'], { stdio: 'pipe' });
  const daemon = runDaemon(master, ['-c', config, '-s'], log);
  const running: Postfix = {
    ...daemon,
    port,
    async stop() {
      await daemon.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await running.until((text) => text.includes('daemon started'));
  return running;
}

/** https://www.postfix.org/postconf.5.html; retries come after a second so that a test sees them. */
function mainOf(paths: { folder: string; queue: string; data: string; log: string }): string {
  return `compatibility_level = 3.6
queue_directory = ${paths.queue}
data_directory = ${paths.data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${paths.log}
maillog_file_prefixes = ${paths.folder}
myhostname = relay.mailatlas.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
transport_maps = texthash:${join(paths.folder, 'config', 'transport')}
smtpd_relay_restrictions = check_recipient_access inline:{{nobody@here.example=550 5.1.1 No such user here}}, permit_mynetworks, reject
smtp_host_lookup = native
disable_dns_lookups = yes
default_process_limit = 10
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
transport_retry_time = 1s
notify_classes =
`;
}

function masterOf(port: number): string {
  return `127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
}
