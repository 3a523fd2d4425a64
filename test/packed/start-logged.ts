import { join } from 'node:path';
import type { DebianRoot } from './debian-root.ts';
import { type Daemon, runDaemon } from './run-daemon.ts';

/** `/dev/log` is read, and the log written in the form that it has on Debian. */
const configuration = `module(load="imuxsock" SysSock.Name="/dev/log" SysSock.RateLimit.Interval="0")
*.* action(type="omfile" file="/var/log/mail.log" template="RSYSLOG_FileFormat")
`;

/** Runs a program of a root, and rsyslog there, which writes its log. */
export async function startLogged(root: DebianRoot, command: readonly string[]): Promise<Daemon> {
  root.write('etc/rsyslog.conf', configuration);
  const log = join(root.folder, 'var/log/mail.log');
  const syslog = ['/usr/sbin/rsyslogd', '-n', '-f', '/etc/rsyslog.conf', '-i', '/run/syslog.pid'];
  const rsyslog = runDaemon('chroot', [root.folder, ...syslog], log);
  await rsyslog.until((text) => text.includes('rsyslogd'));
  const program = runDaemon('chroot', [root.folder, ...command], log);
  return {
    log,
    until: program.until,
    async stop() {
      await program.stop();
      await rsyslog.stop();
    },
  };
}
