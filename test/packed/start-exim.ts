import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DebianRoot } from './debian-root.ts';
import { type Daemon, runDaemon } from './run-daemon.ts';
import { freePort } from './scripted-smtp.ts';

export const eximPackages = ['exim4-daemon-light'];
export const eximAccounts = [
  { name: 'mail', id: 8 },
  { name: 'anna', id: 60_001 },
  { name: 'full', id: 60_002 },
  { name: 'Debian-exim', id: 60_003 },
];

/** Runs Exim in a root of its own: one port on loopback, its main log read. */
export async function startExim(
  root: DebianRoot,
  routes: Readonly<Record<string, number>>,
): Promise<Daemon & { readonly port: number }> {
  const port = await freePort();
  root.write('etc/exim4/exim4.conf', configuration(port, routes));
  const [spool, logs] = ['var/spool/exim4', 'var/log/exim4'].map((path) =>
    join(root.folder, path),
  ) as [string, string];
  for (const path of [spool, logs]) mkdirSync(path, { recursive: true });
  const log = join(logs, 'mainlog');
  root.write('var/log/exim4/mainlog', '');
  execFileSync('chown', ['-R', '60003:60003', spool, logs]);
  const daemon = runDaemon('chroot', [root.folder, '/usr/sbin/exim4', '-bdf', '-q1s'], log);
  await daemon.until((text) => text.includes('daemon started'));
  return { ...daemon, port };
}

/** https://www.exim.org/exim-html-current/doc/html/spec_html/; retries come so soon that a test sees them. */
function configuration(port: number, routes: Readonly<Record<string, number>>): string {
  const list = Object.entries(routes).map(([domain, to]) => `${domain} 127.0.0.1::${to}`);
  return `primary_hostname = relay.mailatlas.example
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
acl_smtp_rcpt = rcpt
host_lookup =
tls_advertise_hosts =
keep_environment =
message_size_limit = 20K

begin acl
rcpt:
  accept domains = here.example
         endpass
         message = Unknown user
         verify = recipient
  accept sender_domains = sender.example
  deny message = relay not permitted

begin routers
remote:
  driver = manualroute
  domains = ! here.example
  route_list = ${list.join(' ; ')}
  self = send
  transport = remote_smtp
  no_more
alias:
  driver = redirect
  local_parts = all
  data = anna@here.example, full@here.example
local:
  driver = accept
  check_local_user
  local_parts = anna : full
  transport = local

begin transports
remote_smtp:
  driver = smtp
  allow_localhost
  connection_max_messages = 1
local:
  driver = appendfile
  file = /var/mail/$local_part_data
  quota = \${if eq{$local_part_data}{full}{\${if exists{/tmp/room}{1M}{10}}}{1M}}
  user = mail
  group = mail

begin retry
* * F,1h,2s

begin authenticators
PLAIN:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_set_id = $auth2
  server_condition = false
`;
}
