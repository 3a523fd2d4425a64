import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DebianRoot } from './debian-root.ts';
import type { Daemon } from './run-daemon.ts';
import { freePort } from './scripted-smtp.ts';
import { startLogged } from './start-logged.ts';

export const dovecotPackages = ['dovecot-imapd', 'dovecot-lmtpd', 'rsyslog'];
export const dovecotAccounts = [
  { name: 'dovecot', id: 60_001 },
  { name: 'dovenull', id: 60_002 },
  { name: 'vmail', id: 60_003 },
];

/** Runs Dovecot in a root of its own: IMAP and LMTP on loopback. The users' password is `right`; `full` has no room. */
export async function startDovecot(
  root: DebianRoot,
): Promise<Daemon & { readonly imap: number; readonly lmtp: number }> {
  const [imap, lmtp] = [await freePort(), await freePort()];
  const mail = join(root.folder, 'var/vmail');
  mkdirSync(mail, { recursive: true });
  execFileSync('chown', ['60003:60003', mail]);
  root.write('etc/dovecot/dovecot.conf', configuration(imap, lmtp));
  root.write(
    'etc/dovecot/users',
    ['anna', 'full', 'gone']
      .map((name) => {
        const extra = { full: 'userdb_quota_rule=*:bytes=1', gone: 'nologin' }[name] ?? '';
        return `${name}@here.example:{PLAIN}right:60003:60003::/var/vmail/${name}::${extra}\n`;
      })
      .join(''),
  );
  const daemon = await startLogged(root, ['/usr/sbin/dovecot', '-F']);
  await daemon.until((text) => text.includes('starting up'));
  return { ...daemon, imap, lmtp };
}

/** https://doc.dovecot.org/2.3/settings/core/; a client is not made to wait after a wrong password. */
function configuration(imap: number, lmtp: number): string {
  return `protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = yes
auth_failure_delay = 0
mail_location = maildir:~/Maildir
mail_plugins = quota
mail_max_userip_connections = 1
plugin {
  quota = maildir:User quota
  quota_rule = *:storage=1M
}
passdb {
  driver = passwd-file
  args = username_format=%u /etc/dovecot/users
}
userdb {
  driver = passwd-file
  args = username_format=%u /etc/dovecot/users
}
service imap-login {
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
protocol lmtp {
  postmaster_address = postmaster@here.example
}
`;
}
