import { scanLines, valuePattern } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { possibleChange } from './possible-change.ts';
import type { SettingsFormat } from './settings-format.ts';
import { truth } from './truth.ts';

const assignment = new RegExp(
  `^[ \\t]*(?<key>smtp_(?:server|port|ssl|user|password|host|username|pass)|email_from)[ \\t]*=[ \\t]*${valuePattern('[;#]')}`,
  'dgm',
);
/** What tells odoo.conf from a script with variables of these names. */
const own =
  /^[ \t]*(?:smtp_ssl|email_from|db_(?:host|user|name|password)|addons_path|admin_passwd)[ \t]*=|^[ \t]*\[options\]/m;

const keyed = keyedFormat({
  name: 'odoo',
  scan: (text) =>
    /^[ \t]*smtp_server[ \t]*=[ \t]*[^\s"']/m.test(text) && own.test(text)
      ? scanLines(text, assignment)
      : [],
  fits: (keys) => keys.has('smtp_server') && keys.size >= 2,
  names: {
    host: ['smtp_server'],
    port: ['smtp_port'],
    user: ['smtp_user'],
    secret: ['smtp_password'],
    from: ['email_from'],
  },
  values: 'plain',
  defaults: { host: 'localhost', port: () => 25 },
  onlyTls: () => 'starttls',
  tls: {
    read: (get) => ({ tls: truth(get('smtp_ssl')) ? 'starttls' : 'none' }),
    write: () => ({ set: { smtp_ssl: 'True' }, needed: ['smtp_ssl'] }),
  },
  wrongNames: {
    smtp_host: 'smtp_server',
    smtp_username: 'smtp_user',
    smtp_pass: 'smtp_password',
  },
});

/** odoo.conf, where `smtp_ssl` means STARTTLS; servers with TLS from the start are set in Odoo itself (https://github.com/odoo/odoo, ir_mail_server.py). */
export const odoo: SettingsFormat = {
  name: 'odoo',
  read: keyed.read,
  correct: (text, change) => keyed.correct(text, possibleChange(change, 'starttls')),
};
