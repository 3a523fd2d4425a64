import { scanLines, valuePattern } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const assignment = new RegExp(
  `^[ \\t]*(?<key>[A-Z][A-Z0-9_]{2,60})(?:[ \\t]*:[^=\\r\\n]{1,40})?[ \\t]*=[ \\t]*${valuePattern('#')}`,
  'dgm',
);

/** Django's settings.py (https://docs.djangoproject.com/en/stable/ref/settings/#email-host). */
export const django = keyedFormat({
  name: 'django',
  scan: (text) => scanLines(text, assignment).filter(({ key }) => /EMAIL|^NODE_/.test(key)),
  fits: (keys, text) =>
    keys.size >= 2 &&
    [...keys].some((key) => /^EMAIL_(?:HOST|PORT|USE_|BACKEND)/.test(key)) &&
    (/^[ \t]*(?:EMAIL_\w+|DEFAULT_FROM_EMAIL)[ \t]+=/m.test(text) ||
      /\bEMAIL_BACKEND\b|^(?:from|import) \w/m.test(text)),
  mayLackHost: (keys) => keys.has('EMAIL_HOST_USER') || keys.has('EMAIL_PORT'),
  names: {
    host: ['EMAIL_HOST'],
    port: ['EMAIL_PORT'],
    user: ['EMAIL_HOST_USER'],
    secret: ['EMAIL_HOST_PASSWORD'],
    from: ['DEFAULT_FROM_EMAIL'],
  },
  values: 'code',
  defaults: { host: 'localhost', port: () => 25 },
  tls: {
    read(get, _port, has) {
      const ssl = truth(get('EMAIL_USE_SSL'));
      const starttls = truth(get('EMAIL_USE_TLS'));
      if (ssl && starttls) return { contradiction: 'EMAIL_USE_TLS, EMAIL_USE_SSL' };
      if (ssl) return { tls: 'implicit' };
      if (starttls) return { tls: 'starttls' };
      const unclear =
        (has('EMAIL_USE_SSL') && ssl === undefined) ||
        (has('EMAIL_USE_TLS') && starttls === undefined);
      return unclear ? {} : { tls: 'none' };
    },
    write: (mode) => {
      const on = mode === 'implicit' ? 'EMAIL_USE_SSL' : 'EMAIL_USE_TLS';
      const off = mode === 'implicit' ? 'EMAIL_USE_TLS' : 'EMAIL_USE_SSL';
      return { set: { [on]: 'True', [off]: 'False' }, needed: [on] };
    },
  },
  wrongNames: {
    EMAIL_SERVER: 'EMAIL_HOST',
    EMAIL_HOSTNAME: 'EMAIL_HOST',
    EMAIL_SMTP_HOST: 'EMAIL_HOST',
    EMAIL_HOST_PORT: 'EMAIL_PORT',
    EMAIL_SMTP_PORT: 'EMAIL_PORT',
    EMAIL_USER: 'EMAIL_HOST_USER',
    EMAIL_USERNAME: 'EMAIL_HOST_USER',
    EMAIL_HOST_USERNAME: 'EMAIL_HOST_USER',
    EMAIL_PASSWORD: 'EMAIL_HOST_PASSWORD',
    EMAIL_PASS: 'EMAIL_HOST_PASSWORD',
    EMAIL_HOST_PASS: 'EMAIL_HOST_PASSWORD',
    EMAIL_USE_STARTTLS: 'EMAIL_USE_TLS',
    EMAIL_TLS: 'EMAIL_USE_TLS',
    EMAIL_SSL: 'EMAIL_USE_SSL',
    EMAIL_FROM: 'DEFAULT_FROM_EMAIL',
    DEFAULT_EMAIL_FROM: 'DEFAULT_FROM_EMAIL',
  },
});
