import { keyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';
import { truth } from './truth.ts';

const names =
  /^SMTP_(?:SERVER|PORT|LOGIN|PASSWORD|FROM_ADDRESS|ENABLE_STARTTLS|ENABLE_STARTTLS_AUTO|TLS|SSL|AUTH_METHOD|OPENSSL_VERIFY_MODE|HOST|USER|USERNAME|PASS|FROM|STARTTLS)$/;
/** Names that no other program has beside SMTP_SERVER. */
const own = [
  'SMTP_ENABLE_STARTTLS',
  'SMTP_ENABLE_STARTTLS_AUTO',
  'SMTP_AUTH_METHOD',
  'SMTP_OPENSSL_VERIFY_MODE',
  'SMTP_FROM_ADDRESS',
];

/** Mastodon's .env.production (https://docs.joinmastodon.org/admin/config/#smtp); STARTTLS is on unless it is switched off. */
export const mastodon = keyedFormat({
  name: 'mastodon',
  scan: (text) =>
    text.includes('SMTP_SERVER') ? scanEnv(text).filter(({ key }) => names.test(key)) : [],
  fits: (keys) =>
    keys.has('SMTP_SERVER') &&
    (keys.has('SMTP_LOGIN') || keys.has('SMTP_PORT')) &&
    own.some((key) => keys.has(key)),
  names: {
    host: ['SMTP_SERVER'],
    port: ['SMTP_PORT'],
    user: ['SMTP_LOGIN'],
    secret: ['SMTP_PASSWORD'],
    from: ['SMTP_FROM_ADDRESS'],
  },
  values: 'plain',
  defaults: { port: () => 25 },
  tls: {
    read(get) {
      const implicit = ['SMTP_SSL', 'SMTP_TLS'].find((key) => truth(get(key)));
      const start = get('SMTP_ENABLE_STARTTLS')?.toLowerCase();
      if (implicit)
        return start === 'always'
          ? { contradiction: `SMTP_ENABLE_STARTTLS, ${implicit}` }
          : { tls: 'implicit' };
      const auto = truth(get('SMTP_ENABLE_STARTTLS_AUTO')) !== false;
      const on = start === 'never' ? false : start === undefined ? auto : true;
      return { tls: on ? 'starttls' : 'none' };
    },
    write(mode, get) {
      const implicit = mode === 'implicit';
      const always = get('SMTP_ENABLE_STARTTLS') !== 'auto';
      const key = get('SMTP_TLS') === undefined ? 'SMTP_SSL' : 'SMTP_TLS';
      return {
        set: {
          ...(implicit ? { [key]: 'true' } : { SMTP_SSL: 'false', SMTP_TLS: 'false' }),
          ...(always && { SMTP_ENABLE_STARTTLS: implicit ? 'never' : 'always' }),
          ...(!implicit && { SMTP_ENABLE_STARTTLS_AUTO: 'true' }),
        },
        needed: implicit ? [key] : [],
      };
    },
  },
  checks: { SMTP_OPENSSL_VERIFY_MODE: { off: /^none$/i, on: 'peer' } },
  wrongNames: {
    SMTP_HOST: 'SMTP_SERVER',
    SMTP_USER: 'SMTP_LOGIN',
    SMTP_USERNAME: 'SMTP_LOGIN',
    SMTP_PASS: 'SMTP_PASSWORD',
    SMTP_FROM: 'SMTP_FROM_ADDRESS',
    SMTP_STARTTLS: 'SMTP_ENABLE_STARTTLS',
  },
});
