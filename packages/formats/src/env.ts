import type { TlsMode } from '@mailatlas/core';
import {
  type Field,
  isTrue,
  known,
  type Place,
  portOf,
  replacePlaces,
  type SettingsFormat,
  secretState,
} from './settings-format.ts';

/** Endings of variable names, in the order of trying; the part before them names the application. */
const endings: readonly (readonly [ending: RegExp, field: Field])[] = [
  [/(?:^|_)FROM(?:_ADDRESS|_EMAIL)?$/, 'from'],
  [/^DEFAULT_FROM_EMAIL$/, 'from'],
  [/(?:^|_)E?MAIL_ADDRESS$/, 'user'],
  [/(?:^|_)(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS|SMARTHOST)$/, 'host'],
  [/(?:^|_)PORT$/, 'port'],
  [/(?:^|_)(?:HOST_)?USER(?:_?NAME)?$/, 'user'],
  [/(?:^|_)LOGIN$/, 'user'],
  [/(?:^|_)(?:HOST_)?(?:PASS|PASSWORD|PASSWD)$/, 'secret'],
  [/(?:^|_)(?:SECURE|USE_SSL|SSL)$/, 'secure'],
  [/(?:^|_)(?:USE_TLS|STARTTLS|REQUIRE_TLS)$/, 'requireTls'],
  [/(?:^|_)(?:ENCRYPTION|SCHEME|SECURITY|TLS|PROTOCOL)$/, 'tls'],
  [/(?:^|_)SERVICE$/, 'service'],
];

const mailName = /(?:^|_)(?:SMTP|MAIL|EMAIL|MAILER|IMAP|POP3?)(?:_|$)/;
const assignment =
  /^[ \t]*(?:export[ \t]+)?(?<key>[A-Z][A-Z0-9_]{1,60})[ \t]*=[ \t]*(?:(?<quote>["'])(?<quoted>[^\r\n]*?)\k<quote>|(?<bare>[^\s#]*))/dgm;

/** A `.env` file or shell exports of any application: the ends of the names tell what they set. */
export const env: SettingsFormat = {
  name: 'env',
  read(text) {
    const places = placesOf(text);
    if (places.length < 2 || !places.some((place) => mailName.test(place.key))) return undefined;
    const get = (field: Field) => places.find((place) => place.field === field)?.value;
    const protocol = places.some((place) => /(?:^|_)IMAP_/.test(place.key))
      ? 'imap'
      : places.some((place) => /(?:^|_)POP3?_/.test(place.key))
        ? 'pop3'
        : 'submission';
    return {
      format: 'env',
      settings: known({
        protocol,
        host: get('host'),
        port: portOf(get('port')),
        tls: tlsOf(get('secure'), get('requireTls'), get('tls')),
        user: get('user'),
        from: get('from'),
        secret: secretState(get('secret')),
      }),
      places,
    };
  },
  correct(text, { host, port, tls, from }) {
    const edits = placesOf(text).flatMap((place) => {
      const value = newValue(place, { host, port, tls, from });
      return value === undefined || value === place.value ? [] : [{ place, value }];
    });
    return replacePlaces(text, edits);
  },
};

function placesOf(text: string): Place[] {
  const all = Array.from(text.matchAll(assignment), (found): Place | undefined => {
    const { key = '', quoted, bare = '' } = found.groups ?? {};
    const field = endings.find(([ending]) => ending.test(key))?.[1];
    if (!field) return undefined;
    const [start, end] = found.indices?.groups?.[quoted === undefined ? 'bare' : 'quoted'] ?? [
      0, 0,
    ];
    return { field, key, value: quoted ?? bare, start, end };
  }).filter((place) => place !== undefined);
  // A file of other things as well (DB_HOST, DB_PORT): what is named for mail counts.
  const named = all.filter((place) => mailName.test(place.key));
  return named.length > 0 ? named : all;
}

function tlsOf(
  secure: string | undefined,
  starttls: string | undefined,
  word: string | undefined,
): TlsMode | undefined {
  if (secure !== undefined && /^(?:ssl|implicit|smtps)$/i.test(secure)) return 'implicit';
  if (secure !== undefined && isTrue(secure)) return 'implicit';
  if (starttls !== undefined && isTrue(starttls)) return 'starttls';
  if (word !== undefined && /^(?:smtps|ssl|implicit|force_tls)$/i.test(word)) return 'implicit';
  if (word !== undefined && /^(?:smtp|starttls|smtp\+starttls)$/i.test(word)) return 'starttls';
  return secure === undefined ? undefined : 'starttls';
}

/** The value in the vocabulary that the variable already uses. */
function newValue(
  { field, value }: Place,
  {
    host,
    port,
    tls,
    from,
  }: {
    host?: string | undefined;
    port?: number | undefined;
    tls?: TlsMode | undefined;
    from?: string | undefined;
  },
): string | undefined {
  if (field === 'host') return host;
  if (field === 'port') return port === undefined ? undefined : String(port);
  if (field === 'from') return from;
  if (tls === undefined) return undefined;
  const implicit = tls === 'implicit';
  if (field === 'secure') return spell(value, implicit);
  if (field === 'requireTls') return spell(value, !implicit);
  if (field !== 'tls') return undefined;
  if (/^smtps?$/i.test(value)) return implicit ? 'smtps' : 'smtp';
  if (/^force_tls|starttls$/i.test(value)) return implicit ? 'force_tls' : 'starttls';
  return implicit ? 'ssl' : 'tls';
}

/** true, True, 1, yes: as it was written. */
function spell(old: string, on: boolean): string {
  if (/^[01]$/.test(old)) return on ? '1' : '0';
  if (/^(?:yes|no)$/i.test(old)) return on ? 'yes' : 'no';
  if (/^(?:ssl|tls)$/i.test(old)) return on ? 'ssl' : 'tls';
  return /^[TF]/.test(old) ? (on ? 'True' : 'False') : String(on);
}
