import type { ClientSettings, Protocol, TlsMode } from '@mailatlas/core';
import { invalidPort, known, portOf, type SettingsFormat, secretState } from './settings-format.ts';
import { truth } from './truth.ts';

const schemes: Readonly<Record<string, readonly [protocol: Protocol, tls: TlsMode, port: number]>> =
  {
    smtps: ['submission', 'implicit', 465],
    smtp: ['submission', 'starttls', 587],
    imaps: ['imap', 'implicit', 993],
    imap: ['imap', 'starttls', 143],
    pop3s: ['pop3', 'implicit', 995],
    pop3: ['pop3', 'starttls', 110],
  };

const find =
  /\b(?<scheme>smtps?|imaps?|pop3s?):\/\/(?:(?<user>[^\s:/"']{0,300})(?::(?<secret>[^\s/"']{0,4000}))?@)?(?<host>[^\s:/?#@"',]+)(?::(?<port>[\w.-]{1,12}))?(?:\/[^\s?#"']{0,200})?(?<query>\?[^\s#"']{0,500})?/di;

/** What a query says about TLS in nodemailer (`ignoreTLS`) and Symfony (`auto_tls`), and how to take it back. */
const noTls: readonly (readonly [RegExp, string])[] = [
  [/([?&])ignoreTLS=(?:true|1)\b/i, '$1ignoreTLS=false'],
  [/([?&])auto_tls=(?:false|0)\b/i, '$1auto_tls=true'],
];
const noCheck: readonly (readonly [RegExp, string])[] = [
  [/([?&])verify_peer=(?:false|0)\b/i, '$1verify_peer=1'],
  [/([?&])tls\.rejectUnauthorized=(?:false|0)\b/i, '$1tls.rejectUnauthorized=true'],
];

/** `smtps://user:secret@host:465`, as nodemailer, Symfony and many others take it. */
export const url: SettingsFormat = {
  name: 'url',
  read(text) {
    const found = find.exec(text);
    const { scheme = '', user, secret, host, port, query = '' } = found?.groups ?? {};
    const meaning = schemes[scheme.toLowerCase()];
    if (!found || !meaning) return undefined;
    const [protocol, tls, usualPort] = meaning;
    // Symfony takes 465 for TLS from the start whatever the scheme says.
    const symfony = /\bMAILER_DSN\b/.test(text) && portOf(port) === 465;
    return {
      format: 'url',
      settings: known({
        protocol,
        host,
        port: portOf(port) ?? (port === undefined ? usualPort : undefined),
        invalidPort: invalidPort(port),
        tls: symfony ? 'implicit' : tlsOf(tls, query),
        user: user === undefined || user === '' ? undefined : decode(user),
        secret: secretState(secret),
        secretFault:
          secret !== undefined && /^(?:%20|\+)|(?:%20|%0A)$/i.test(secret) ? 'blanks' : undefined,
        certificateCheck: noCheck.some(([off]) => off.test(query)) ? 'off' : undefined,
      }),
      places: [],
    };
  },
  correct(text, { host, port, tls, user, certificateCheck, secret }) {
    const found = find.exec(text);
    const groups = found?.groups;
    const places = found?.indices?.groups;
    if (!groups || !places) return text;
    const scheme = groups.scheme?.toLowerCase() ?? 'smtp';
    const plain = scheme.replace(/s$/, '');
    const newScheme = tls === undefined ? groups.scheme : tls === 'implicit' ? `${plain}s` : plain;
    const [, end = 0] = places.port ?? places.host ?? [0, 0];
    const newSecret = secret
      ? groups.secret?.replace(/^(?:%20|\+)+|(?:%20|%0A)+$/gi, '')
      : groups.secret;
    const name = user === undefined ? groups.user : encodeURIComponent(user);
    const login =
      name === undefined ? '' : `${name}${newSecret === undefined ? '' : `:${newSecret}`}@`;
    const newPort = port ?? groups.port;
    const mended = `${newScheme}://${login}${host ?? groups.host}${newPort === undefined ? '' : `:${newPort}`}`;
    const queryEnd = places.query?.[1] ?? end;
    const query = [
      ...(tls === undefined ? [] : noTls),
      ...(certificateCheck === undefined ? [] : noCheck),
    ].reduce((rest, [off, on]) => rest.replace(off, on), text.slice(end, queryEnd));
    return text.slice(0, found.index) + mended + query + text.slice(queryEnd);
  },
};

function tlsOf(tls: TlsMode, query: string): ClientSettings['tls'] {
  if (tls === 'implicit') return tls;
  const secure = /[?&]secure=(\w+)/i.exec(query)?.[1];
  if (truth(secure)) return 'implicit';
  return noTls.some(([off]) => off.test(query)) ? 'none' : tls;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
