import { type Assignment, scanSections, valuePattern } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';
import { truth } from './truth.ts';

const assignment = new RegExp(
  `^[ \\t]*(?<key>[A-Z_]{2,40})[ \\t]*=[ \\t]*${valuePattern('[;#]')}`,
  'dgm',
);
const modes = { smtps: 'implicit', 'smtp+starttls': 'starttls', smtp: 'none' } as const;

const variable = /^(?:GITEA|FORGEJO)__mailer__/i;

/** The same settings as variables: `GITEA__mailer__SMTP_ADDR`. */
function scanVariables(text: string): Assignment[] {
  return scanEnv(text, '(?:GITEA|FORGEJO)__(?:mailer|MAILER)__[A-Z_]{2,40}').map((each) => {
    const [prefix = ''] = variable.exec(each.key) ?? [];
    const key = `mailer.${each.key.slice(prefix.length)}`;
    return { ...each, key, keyStart: each.keyStart + prefix.length };
  });
}

/** The [mailer] section of Gitea's and Forgejo's app.ini (https://docs.gitea.com/administration/config-cheat-sheet). */
export const gitea = keyedFormat({
  name: 'gitea',
  scan: (text) =>
    /^[ \t]*\[mailer\]/m.test(text)
      ? scanSections(text, assignment).filter(({ key }) => key.startsWith('mailer.'))
      : scanVariables(text),
  fits: (keys) => keys.size >= 2,
  names: {
    endpoint: ['mailer.HOST'],
    host: ['mailer.SMTP_ADDR'],
    port: ['mailer.SMTP_PORT'],
    user: ['mailer.USER'],
    secret: ['mailer.PASSWD'],
    from: ['mailer.FROM'],
  },
  values: 'plain',
  defaults: {
    host: 'localhost',
    port: (tls) => (tls === 'implicit' ? 465 : tls === 'none' ? 25 : 587),
  },
  tls: {
    read(get, port) {
      const word = get('mailer.PROTOCOL')?.toLowerCase() ?? '';
      if (Object.hasOwn(modes, word)) return { tls: modes[word as keyof typeof modes] };
      if (truth(get('mailer.IS_TLS_ENABLED'))) return { tls: 'implicit' };
      return { tls: port === 587 ? 'starttls' : port === 25 ? 'none' : 'implicit' };
    },
    write: (mode) => ({
      set: {
        'mailer.PROTOCOL': mode === 'implicit' ? 'smtps' : 'smtp+starttls',
        'mailer.IS_TLS_ENABLED': String(mode === 'implicit'),
      },
      needed: ['mailer.PROTOCOL'],
    }),
  },
  checks: {
    'mailer.FORCE_TRUST_SERVER_CERT': { off: /^true$/i, on: 'false' },
    'mailer.SKIP_VERIFY': { off: /^true$/i, on: 'false' },
  },
  wrongNames: {
    'mailer.SMTP_HOST': 'mailer.SMTP_ADDR',
    'mailer.ADDR': 'mailer.SMTP_ADDR',
    'mailer.SERVER': 'mailer.SMTP_ADDR',
    'mailer.PORT': 'mailer.SMTP_PORT',
    'mailer.USERNAME': 'mailer.USER',
    'mailer.SMTP_USER': 'mailer.USER',
    'mailer.PASSWORD': 'mailer.PASSWD',
    'mailer.PASS': 'mailer.PASSWD',
    'mailer.SMTP_PASSWORD': 'mailer.PASSWD',
    'mailer.SMTP_PROTOCOL': 'mailer.PROTOCOL',
    'mailer.FROM_ADDRESS': 'mailer.FROM',
  },
});
