import { scanLines, valuePattern } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const assignment = new RegExp(
  `^[ \\t]*gitlab_rails\\[["'](?<key>\\w{2,60})["']\\][ \\t]*=[ \\t]*${valuePattern('#')}`,
  'dgm',
);

/** GitLab's gitlab.rb (https://docs.gitlab.com/omnibus/settings/smtp). */
export const gitlab = keyedFormat({
  name: 'gitlab',
  scan: (text) => (text.includes('gitlab_rails') ? scanLines(text, assignment) : []),
  fits: (keys) => [...keys].filter((key) => key.startsWith('smtp_')).length >= 2,
  mayLackHost: (keys) => keys.has('smtp_user_name') || keys.has('smtp_port'),
  names: {
    host: ['smtp_address'],
    port: ['smtp_port'],
    user: ['smtp_user_name'],
    secret: ['smtp_password'],
    from: ['gitlab_email_from'],
  },
  values: 'code',
  defaults: { host: 'localhost', port: () => 25 },
  tls: {
    read(get) {
      const implicit = ['smtp_tls', 'smtp_ssl', 'smtp_force_ssl'].find((key) => truth(get(key)));
      const auto = truth(get('smtp_enable_starttls_auto'));
      if (implicit && auto) return { contradiction: `${implicit}, smtp_enable_starttls_auto` };
      return { tls: implicit ? 'implicit' : auto === false ? 'none' : 'starttls' };
    },
    write(mode) {
      const implicit = mode === 'implicit';
      return {
        set: {
          smtp_tls: String(implicit),
          ...(!implicit && { smtp_ssl: 'false', smtp_force_ssl: 'false' }),
          smtp_enable_starttls_auto: String(!implicit),
        },
        needed: ['smtp_enable_starttls_auto', ...(implicit ? ['smtp_tls'] : [])],
      };
    },
  },
  checks: { smtp_openssl_verify_mode: { off: /^none$/i, on: 'peer' } },
  wrongNames: {
    smtp_host: 'smtp_address',
    smtp_server: 'smtp_address',
    smtp_username: 'smtp_user_name',
    smtp_user: 'smtp_user_name',
    smtp_pass: 'smtp_password',
    smtp_starttls: 'smtp_enable_starttls_auto',
    smtp_enable_starttls: 'smtp_enable_starttls_auto',
    smtp_from: 'gitlab_email_from',
  },
});
