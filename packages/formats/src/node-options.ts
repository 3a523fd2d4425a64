import { nodemailerName, type Protocol } from '@mailatlas/core';
import type { Assignment } from './assignment.ts';
import type { KeyedFormat } from './keyed-format.ts';
import { scanTree } from './scan-tree.ts';
import type { FormatName } from './settings-format.ts';
import { truth } from './truth.ts';

/** The options of nodemailer and imapflow; both call host, port, `secure` and `auth` the same. */
export function nodeOptions(
  name: FormatName,
  protocol: Protocol,
  isMeant: (text: string) => boolean,
): KeyedFormat {
  return {
    name,
    scan: (text) => (/[{}]/.test(text) ? scanTree(text).map(shorten) : []),
    fits: (keys, text) =>
      [
        'host',
        'port',
        'secure',
        'service',
        'auth.user',
        'auth.pass',
        ...Object.keys(wrongNames),
      ].filter((key) => keys.has(key)).length >= 2 && isMeant(text),
    mayLackHost: (keys, text) =>
      !keys.has('service') &&
      keys.has('auth.user') &&
      (keys.has('port') || /createTransport|ImapFlow/.test(text)),
    names: {
      host: ['host'],
      port: ['port'],
      user: ['auth.user'],
      secret: ['auth.pass'],
      from: ['from'],
    },
    values: 'code',
    defaults: {
      port: (tls) => (tls !== 'implicit' ? undefined : protocol === 'imap' ? 993 : 465),
    },
    protocol: () => protocol,
    tls: {
      read(get, port) {
        const secure = truth(get('secure'));
        const required = truth(get('requireTLS')) ?? truth(get('doSTARTTLS'));
        const ignored = truth(get('ignoreTLS')) || truth(get('doSTARTTLS')) === false;
        if (secure)
          return {
            tls: 'implicit',
            ...(required && { contradiction: 'secure, requireTLS' }),
          };
        if (required && ignored) return { tls: 'starttls', contradiction: 'requireTLS, ignoreTLS' };
        if (secure === undefined && (port === 465 || port === 993)) return { tls: 'implicit' };
        if (ignored) return { tls: 'none' };
        return { tls: secure === false || required ? 'starttls' : undefined };
      },
      write: (mode, get) => ({
        set: {
          secure: String(mode === 'implicit'),
          ...(mode === 'implicit'
            ? { requireTLS: 'false', ignoreTLS: 'false' }
            : {
                ignoreTLS: 'false',
                ...(truth(get('doSTARTTLS')) === false && { doSTARTTLS: 'true' }),
              }),
        },
        needed: ['secure'],
      }),
    },
    checks: {
      'tls.rejectUnauthorized': { off: /^(?:false|0)$/i, on: 'true' },
      NODE_TLS_REJECT_UNAUTHORIZED: { off: /^0$/, on: '1' },
    },
    wrongNames,
  };
}

const written = [
  'auth.password',
  'auth.passwd',
  'auth.pwd',
  'auth.secret',
  'auth.username',
  'auth.login',
  'auth.email',
  'auth.name',
  'username',
  'user',
  'password',
  'pass',
  'hostname',
  'hostName',
  'server',
  'ssl',
  'secureConnection',
  'encryption',
  'useSSL',
  'starttls',
  'startTLS',
  'useTLS',
  'requireTls',
  'ignoreTls',
  'tls.rejectUnauthorised',
];
const wrongNames = Object.fromEntries(
  written.flatMap((name) => {
    const known = nodemailerName(name);
    return known === undefined ? [] : [[name, known]];
  }),
);

/** `mail.options.auth.user` is `auth.user`: the options may stand in anything. */
function shorten(each: Assignment): Assignment {
  const key = /(?:^|\.)((?:auth|tls)\.[^.]+|[^.]+)$/.exec(each.key)?.[1] ?? each.key;
  return { ...each, key };
}
