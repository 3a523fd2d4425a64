import { type KeyedFormat, keyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';
import { scanTree } from './scan-tree.ts';
import type { SettingsFormat } from './settings-format.ts';

const variable = /MM_EMAILSETTINGS_/;

/** The settings under their names, as the file or the variables spell them. */
function formatOf(
  spell: (name: string) => string,
  values: KeyedFormat['values'],
  scan: KeyedFormat['scan'],
): SettingsFormat {
  const security = spell('ConnectionSecurity');
  const sender = spell('FeedbackEmail');
  return keyedFormat({
    name: 'mattermost',
    scan,
    fits: (keys) => keys.has(spell('SMTPServer')) && (keys.has(security) || keys.has(sender)),
    names: {
      host: [spell('SMTPServer')],
      port: [spell('SMTPPort')],
      user: [spell('SMTPUsername')],
      secret: [spell('SMTPPassword')],
      from: [sender],
    },
    values,
    tls: {
      read(get, _port, has) {
        const word = get(security);
        if (word === 'TLS') return { tls: 'implicit' };
        if (word === 'STARTTLS') return { tls: 'starttls' };
        return word === undefined && has(security) ? {} : { tls: 'none' };
      },
      write: (mode) => ({
        set: { [security]: mode === 'implicit' ? 'TLS' : 'STARTTLS' },
        needed: [security],
      }),
    },
    checks: { [spell('SkipServerCertificateVerification')]: { off: /^true$/i, on: 'false' } },
  });
}

const file = formatOf(
  (name) => name,
  'code',
  (text) =>
    /"EmailSettings"/.test(text)
      ? scanTree(text).flatMap((each) => {
          const key = /(?:^|\.)EmailSettings\.([^.]+)$/.exec(each.key)?.[1];
          return key === undefined ? [] : [{ ...each, key }];
        })
      : [],
);
const variables = formatOf(
  (name) => name.toUpperCase(),
  'plain',
  (text) =>
    scanEnv(text).flatMap((each) => {
      const [prefix = ''] = variable.exec(each.key) ?? [];
      const key = each.key.slice(prefix.length);
      return prefix === '' ? [] : [{ ...each, key, keyStart: each.keyStart + prefix.length }];
    }),
);
const formatFor = (text: string) => (variable.test(text) ? variables : file);

/** Mattermost's EmailSettings, in config.json or as variables (https://docs.mattermost.com/configure/smtp-email.html); `TLS` means from the start. */
export const mattermost: SettingsFormat = {
  name: 'mattermost',
  read: (text) => formatFor(text).read(text),
  correct: (text, change) => formatFor(text).correct(text, change),
};
