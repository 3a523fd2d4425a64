import { keyedFormat } from './keyed-format.ts';
import { scanTree } from './scan-tree.ts';
import { truth } from './truth.ts';

/** Action Mailer's smtp_settings (https://guides.rubyonrails.org/action_mailer_basics.html). */
export const rails = keyedFormat({
  name: 'rails',
  scan: (text) =>
    /smtp_settings/.test(text)
      ? scanTree(text).flatMap((each) => {
          const [, key] = /(?:smtp_settings|default_options)\.([^.]+)$/.exec(each.key) ?? [];
          return key === undefined ? [] : [{ ...each, key }];
        })
      : [],
  fits: (keys) => keys.size >= 2,
  mayLackHost: (keys) => keys.has('user_name') || keys.has('port'),
  names: {
    host: ['address'],
    port: ['port'],
    user: ['user_name'],
    secret: ['password'],
    from: ['from'],
  },
  values: 'code',
  defaults: { host: 'localhost', port: () => 25 },
  tls: {
    read(get) {
      const implicit = truth(get('tls')) ?? truth(get('ssl'));
      const start = truth(get('enable_starttls'));
      const auto = truth(get('enable_starttls_auto'));
      const written = truth(get('tls')) === undefined ? 'ssl' : 'tls';
      if (implicit && start) return { contradiction: `${written}, enable_starttls` };
      if (implicit && auto) return { contradiction: `${written}, enable_starttls_auto` };
      if (implicit) return { tls: 'implicit' };
      return {
        tls:
          start === false && auto !== true
            ? 'none'
            : start === undefined && auto === false
              ? 'none'
              : 'starttls',
      };
    },
    write(mode, get) {
      const implicit = mode === 'implicit';
      const key = get('ssl') === undefined ? 'tls' : 'ssl';
      return {
        set: {
          [key]: String(implicit),
          enable_starttls: String(!implicit),
          enable_starttls_auto: String(!implicit),
        },
        needed: implicit ? [key] : [],
      };
    },
  },
  checks: {
    openssl_verify_mode: { off: /^(?:none|OpenSSL::SSL::VERIFY_NONE|0)$/i, on: 'peer' },
  },
  wrongNames: {
    host: 'address',
    hostname: 'address',
    server: 'address',
    username: 'user_name',
    user: 'user_name',
    email: 'user_name',
    pass: 'password',
    starttls: 'enable_starttls',
    starttls_auto: 'enable_starttls_auto',
    auth: 'authentication',
  },
});
