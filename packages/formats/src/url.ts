import type { Protocol, TlsMode } from '@mailatlas/core';
import { known, portOf, type SettingsFormat, secretState } from './settings-format.ts';

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
  /\b(?<scheme>smtps?|imaps?|pop3s?):\/\/(?:(?<user>[^\s:/"']{0,300})(?::(?<secret>[^\s/"']{0,4000}))?@)?(?<host>[^\s:/?#@"',]+)(?::(?<port>\d{1,5}))?/di;

/** `smtps://user:secret@host:465`, as nodemailer, Symfony and many others take it. */
export const url: SettingsFormat = {
  name: 'url',
  read(text) {
    const found = find.exec(text);
    const { scheme = '', user, secret, host, port } = found?.groups ?? {};
    const meaning = schemes[scheme.toLowerCase()];
    if (!found || !meaning) return undefined;
    const [protocol, tls, usualPort] = meaning;
    return {
      format: 'url',
      settings: known({
        protocol,
        host,
        port: portOf(port) ?? usualPort,
        tls,
        user: user === undefined || user === '' ? undefined : decode(user),
        secret: secretState(secret),
      }),
      places: [],
    };
  },
  correct(text, { host, port, tls }) {
    const found = find.exec(text);
    const groups = found?.groups;
    if (!found || !groups) return text;
    const scheme = groups.scheme?.toLowerCase() ?? 'smtp';
    const plain = scheme.replace(/s$/, '');
    const newScheme = tls === undefined ? scheme : tls === 'implicit' ? `${plain}s` : plain;
    const login =
      groups.user === undefined
        ? ''
        : `${groups.user}${groups.secret === undefined ? '' : `:${groups.secret}`}@`;
    const newPort = port ?? groups.port;
    const mended = `${newScheme}://${login}${host ?? groups.host}${newPort === undefined ? '' : `:${newPort}`}`;
    return text.slice(0, found.index) + mended + text.slice(found.index + found[0].length);
  },
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
