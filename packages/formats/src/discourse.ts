import { keyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';
import { truth } from './truth.ts';

const of = (name: string) => `DISCOURSE_SMTP_${name}`;

/** Discourse's variables, in app.yml or elsewhere (https://meta.discourse.org/t/configure-an-email-server/304641). */
export const discourse = keyedFormat({
  name: 'discourse',
  scan: (text) =>
    text.includes('DISCOURSE_SMTP_')
      ? scanEnv(text).filter(({ key }) => /^DISCOURSE_(?:SMTP_|NOTIFICATION_EMAIL$)/.test(key))
      : [],
  // Other images have names of their own: DISCOURSE_SMTP_HOST, DISCOURSE_SMTP_PORT_NUMBER.
  fits: (keys) =>
    keys.size >= 2 &&
    ['ADDRESS', 'USER_NAME', 'ENABLE_START_TLS', 'FORCE_TLS'].some((name) => keys.has(of(name))),
  mayLackHost: (keys) => keys.has(of('USER_NAME')) && keys.has(of('PORT')),
  names: {
    host: [of('ADDRESS')],
    port: [of('PORT')],
    user: [of('USER_NAME')],
    secret: [of('PASSWORD')],
    from: ['DISCOURSE_NOTIFICATION_EMAIL'],
  },
  values: 'plain',
  defaults: { port: () => 587 },
  tls: {
    read(get) {
      if (truth(get(of('FORCE_TLS')))) return { tls: 'implicit' };
      return { tls: truth(get(of('ENABLE_START_TLS'))) === false ? 'none' : 'starttls' };
    },
    write: (mode) => ({
      set: {
        [of('FORCE_TLS')]: String(mode === 'implicit'),
        ...(mode === 'starttls' && { [of('ENABLE_START_TLS')]: 'true' }),
      },
      needed: mode === 'implicit' ? [of('FORCE_TLS')] : [],
    }),
  },
  checks: { [of('OPENSSL_VERIFY_MODE')]: { off: /^none$/i, on: 'peer' } },
  wrongNames: {
    [of('HOST')]: of('ADDRESS'),
    [of('SERVER')]: of('ADDRESS'),
    [of('USER')]: of('USER_NAME'),
    [of('USERNAME')]: of('USER_NAME'),
    [of('LOGIN')]: of('USER_NAME'),
    [of('PASS')]: of('PASSWORD'),
    [of('ENABLE_STARTTLS')]: of('ENABLE_START_TLS'),
    [of('STARTTLS')]: of('ENABLE_START_TLS'),
    [of('START_TLS')]: of('ENABLE_START_TLS'),
  },
});
