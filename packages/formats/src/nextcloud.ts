import { type KeyedFormat, keyedFormat } from './keyed-format.ts';
import { type NextcloudForm, nextcloudVariables } from './nextcloud-variables.ts';
import { scanTree } from './scan-tree.ts';
import type { SettingsFormat } from './settings-format.ts';

const format: KeyedFormat = {
  name: 'nextcloud',
  scan: (text) =>
    /mail_(?:smtp|from|domain)/.test(text)
      ? scanTree(text).map((each) => ({
          ...each,
          key: each.key.slice(each.key.lastIndexOf('.') + 1),
        }))
      : [],
  fits: (keys) => [...keys].filter((key) => /^mail_/.test(key)).length >= 2,
  mayLackHost: (keys) => keys.has('mail_smtpname') || keys.has('mail_smtpport'),
  names: {
    host: ['mail_smtphost'],
    port: ['mail_smtpport'],
    user: ['mail_smtpname'],
    secret: ['mail_smtppassword'],
  },
  values: 'code',
  defaults: { host: '127.0.0.1', port: () => 25 },
  tls: {
    read: (get, port) => ({
      tls: get('mail_smtpsecure') === 'ssl' || port === 465 ? 'implicit' : 'starttls',
    }),
    write: (mode) => ({
      set: { mail_smtpsecure: mode === 'implicit' ? 'ssl' : '' },
      needed: mode === 'implicit' ? ['mail_smtpsecure'] : [],
    }),
  },
  checks: {
    verify_peer: { off: /^false$/i, on: 'true' },
    verify_peer_name: { off: /^false$/i, on: 'true' },
    allow_self_signed: { off: /^true$/i, on: 'false' },
  },
  wrongNames: {
    mail_host: 'mail_smtphost',
    mail_server: 'mail_smtphost',
    mail_smtpserver: 'mail_smtphost',
    mail_port: 'mail_smtpport',
    mail_smtpuser: 'mail_smtpname',
    mail_smtpusername: 'mail_smtpname',
    mail_smtppass: 'mail_smtppassword',
    mail_smtppasswd: 'mail_smtppassword',
    mail_secure: 'mail_smtpsecure',
  },
};
const file: NextcloudForm = {
  format,
  halves: { local: 'mail_from_address', domain: 'mail_domain' },
};

const formOf = (text: string) => (/\bSMTP_NAME\b/.test(text) ? nextcloudVariables : file);

/** Nextcloud's config.php, or the variables of its container image; the sender stands in two halves. */
export const nextcloud: SettingsFormat = {
  name: 'nextcloud',
  read(text) {
    const { format: own, halves } = formOf(text);
    const found = keyedFormat(own).read(text);
    const literalOf = (name: string) => own.scan(text).find(({ key }) => key === name)?.value;
    const local = literalOf(halves.local);
    const domain = literalOf(halves.domain);
    if (!found || !local || !domain) return found;
    return { ...found, settings: { ...found.settings, from: `${local}@${domain}` } };
  },
  correct(text, { from, ...change }) {
    const { format: own, halves } = formOf(text);
    const mended = keyedFormat(own).correct(text, change);
    if (from === undefined) return mended;
    const at = from.lastIndexOf('@');
    const both = { ...own, names: { user: [halves.local], from: [halves.domain] } };
    return keyedFormat(both).correct(mended, { user: from.slice(0, at), from: from.slice(at + 1) });
  },
};
