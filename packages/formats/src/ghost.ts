import { keyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';
import { truth } from './truth.ts';

const of = (name: string) => `mail__options__${name}`;

/** Ghost's variables: nodemailer's options with two underscores where they are nested (https://docs.ghost.org/config#mail). */
export const ghost = keyedFormat({
  name: 'ghost',
  scan: (text) => (text.includes('mail__') ? scanEnv(text, 'mail__[A-Za-z][A-Za-z_]{1,60}') : []),
  fits: (keys) => [...keys].filter((key) => key.startsWith('mail__')).length >= 2,
  mayLackHost: (keys) =>
    keys.has(of('auth__user')) && keys.has(of('port')) && !keys.has(of('service')),
  names: {
    host: [of('host')],
    port: [of('port')],
    user: [of('auth__user')],
    secret: [of('auth__pass')],
    from: ['mail__from'],
  },
  values: 'plain',
  defaults: {
    port: (tls) => (tls === 'implicit' ? 465 : undefined),
  },
  tls: {
    read(get, port) {
      const secure = truth(get(of('secure')));
      if (secure ?? port === 465) return { tls: 'implicit' };
      if (truth(get(of('ignoreTLS')))) return { tls: 'none' };
      return { tls: secure === false || truth(get(of('requireTLS'))) ? 'starttls' : undefined };
    },
    write: (mode) => ({
      set: { [of('secure')]: String(mode === 'implicit'), [of('ignoreTLS')]: 'false' },
      needed: [of('secure')],
    }),
  },
  checks: { [of('tls__rejectUnauthorized')]: { off: /^false$/i, on: 'true' } },
  wrongNames: {
    mail__host: of('host'),
    mail__port: of('port'),
    mail__secure: of('secure'),
    [of('user')]: of('auth__user'),
    [of('pass')]: of('auth__pass'),
    [of('auth__username')]: of('auth__user'),
    [of('auth__password')]: of('auth__pass'),
    [of('secureConnection')]: of('secure'),
    [of('from')]: 'mail__from',
  },
});
