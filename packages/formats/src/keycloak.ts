import { keyedFormat } from './keyed-format.ts';
import { scanTree } from './scan-tree.ts';
import { truth } from './truth.ts';

/** The smtpServer of a Keycloak realm (https://www.keycloak.org/docs/latest/server_admin/#_email). */
export const keycloak = keyedFormat({
  name: 'keycloak',
  scan: (text) =>
    /["']?smtpServer["']?\s*[:=]\s*\{/.test(text)
      ? scanTree(text).flatMap((each) => {
          const key = /(?:^|\.)smtpServer\.([^.]+)$/.exec(each.key)?.[1];
          return key === undefined ? [] : [{ ...each, key }];
        })
      : [],
  fits: (keys) =>
    keys.has('host') && ['ssl', 'starttls', 'auth', 'from', 'user'].some((key) => keys.has(key)),
  names: {
    host: ['host'],
    port: ['port'],
    user: ['user'],
    secret: ['password'],
    from: ['from'],
  },
  values: 'code',
  allQuoted: true,
  defaults: { port: () => 25 },
  tls: {
    read(get) {
      if (truth(get('ssl'))) return { tls: 'implicit' };
      return { tls: truth(get('starttls')) ? 'starttls' : 'none' };
    },
    write(mode) {
      const implicit = mode === 'implicit';
      return {
        set: { ssl: String(implicit), starttls: String(!implicit) },
        needed: [implicit ? 'ssl' : 'starttls'],
      };
    },
  },
  wrongNames: { username: 'user', pass: 'password', tls: 'starttls', startTls: 'starttls' },
});
