import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DebianRoot } from './debian-root.ts';
import type { Daemon } from './run-daemon.ts';
import { freePort } from './scripted-smtp.ts';
import { startLogged } from './start-logged.ts';
import { untilListening } from './talk.ts';

/** A shell, because OpenSMTPD delivers with one. */
export const openSmtpdPackages = ['opensmtpd', 'rsyslog', 'dash'];
export const openSmtpdAccounts = [
  { name: 'opensmtpd', id: 60_001, home: '/var/lib/opensmtpd/empty' },
  { name: 'opensmtpq', id: 60_002, home: '/var/lib/opensmtpd/empty' },
  { name: 'anna', id: 60_003, home: '/tmp/anna' },
];

/** Runs OpenSMTPD in a root of its own: one port on loopback, and everything that is not local goes to one server. */
export async function startOpenSmtpd(
  root: DebianRoot,
  to: number,
): Promise<Daemon & { readonly port: number }> {
  const port = await freePort();
  mkdirSync(join(root.folder, 'var/lib/opensmtpd/empty'), { recursive: true });
  mkdirSync(join(root.folder, 'var/spool/smtpd'), { recursive: true });
  chmodSync(join(root.folder, 'var/spool/smtpd'), 0o711);
  root.write('etc/smtpd.conf', configuration(port, to));
  const daemon = await startLogged(root, ['/usr/sbin/smtpd', '-F', '-f', '/etc/smtpd.conf']);
  await Promise.race([untilListening(port), daemon.until(() => false)]);
  return { ...daemon, port };
}

/** https://man.openbsd.org/smtpd.conf.5 */
function configuration(port: number, to: number): string {
  return `queue ttl 3s
listen on 127.0.0.1 port ${port} hostname relay.mailatlas.example
action "local" maildir
action "relay" relay host smtp://127.0.0.1:${to}
match from any for domain "here.example" action "local"
match mail-from "@sender.example" for any action "relay"
match for domain "sender.example" action "relay"
`;
}
