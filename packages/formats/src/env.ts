import { secretFacts, type TlsMode } from '@mailatlas/core';
import { applyEdits, type Edit } from './edit.ts';
import { missingSwitch } from './env-counterpart.ts';
import { endings, isCheckOff, laravelNames, mailName } from './env-names.ts';
import { insertAfter } from './insert-after.ts';
import { splitEndpoint } from './read-keyed.ts';
import { scanEnv } from './scan-env.ts';
import {
  type Field,
  invalidPort,
  isTrue,
  known,
  type Place,
  portOf,
  type SettingsChange,
  type SettingsFormat,
  secretState,
  trimSecret,
} from './settings-format.ts';

/** Variables of any application, in a `.env` file, a shell or YAML: the ends of the names tell what they set. */
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
    const whole = get('host');
    const { host, port } = isEndpoint(places)
      ? splitEndpoint(whole)
      : { host: whole, port: get('port') };
    const unset = host !== undefined && /^(?:undefined|null|none)?$/i.test(host.trim());
    const names = unknownNames(text, places);
    const both = isTrue(get('secure') ?? '') && isTrue(get('requireTls') ?? '');
    const keyOf = (field: Field) => places.find((place) => place.field === field)?.key;
    return {
      format: 'env',
      settings: known({
        protocol,
        host: unset ? undefined : literal(host),
        hostUnset: unset ? 'localhost' : undefined,
        port: portOf(port),
        invalidPort: invalidPort(literal(port)),
        tls: isTrue(get('ignoreTls') ?? '')
          ? 'none'
          : both
            ? undefined
            : tlsOf(get('secure'), get('requireTls'), get('tls')),
        contradiction: both ? `${keyOf('requireTls')}, ${keyOf('secure')}` : undefined,
        user: literal(get('user')),
        from: literal(get('from')),
        secret: secretState(get('secret')),
        ...secretFacts(get('secret')),
        certificateCheck: places.some(
          ({ field, key, value }) => field === 'verify' && isCheckOff(key, value),
        )
          ? 'off'
          : undefined,
        unknownOptions: Object.keys(names).length > 0 ? names : undefined,
      }),
      places,
    };
  },
  correct(text, change) {
    const places = placesOf(text);
    const edits = places.flatMap((place): Edit[] => {
      const value = newValue(place, change, isEndpoint(places));
      const { start, end } = place;
      return value === undefined || value === place.value ? [] : [{ start, end, text: value }];
    });
    const all = scanEnv(text);
    const names = all.flatMap(({ key, keyStart, keyEnd }): Edit[] => {
      const right = change.options?.[key];
      return right === undefined ? [] : [{ start: keyStart, end: keyEnd, text: right }];
    });
    const mended = applyEdits(text, [...edits, ...names]);
    return withSwitch(mended, missingSwitch(places, change.tls));
  },
};

/** Grafana's variables have host and port in one. */
function isEndpoint(places: readonly Place[]): boolean {
  return (
    !places.some(({ field }) => field === 'port') &&
    places.some(
      ({ field, key, value }) =>
        field === 'host' && (/^GF_/.test(key) || /^[^:/]+:\d+$/.test(value)),
    )
  );
}

/** A value that is written out; `${MAIL_HOST}` is known only to the loader. */
function literal(value: string | undefined): string | undefined {
  return value === undefined || /\$\{|^\$[A-Z_]|\{\{/.test(value) ? undefined : value;
}

function unknownNames(text: string, places: readonly Place[]): Record<string, string> {
  const keys = new Set(places.map(({ key }) => key));
  if (!scanEnv(text).some(({ key }) => /^MAIL_(?:MAILER|SCHEME)$/.test(key))) return {};
  return Object.fromEntries(
    Object.entries(laravelNames).filter(([wrong, right]) => keys.has(wrong) && !keys.has(right)),
  );
}

function placesOf(text: string): Place[] {
  const all = scanEnv(text).flatMap(({ key, value, start, end }): Place[] => {
    const field = endings.find(([ending]) => ending.test(key))?.[1];
    return field ? [{ field, key, value, start, end }] : [];
  });
  // A file of other things as well (DB_HOST, DB_PORT): what is named for mail counts.
  const named = all.filter(({ key, field }) => mailName.test(key) || field === 'verify');
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
  if (word !== undefined && /^(?:none|off|plain|no)$/i.test(word)) return 'none';
  return secure === undefined ? undefined : 'starttls';
}

/** The value in the vocabulary that the variable already uses. */
function newValue(
  { field, key, value }: Place,
  { host, port, tls, user, from, secret, certificateCheck }: SettingsChange,
  endpoint: boolean,
): string | undefined {
  if (field === 'host' && endpoint && (host !== undefined || port !== undefined)) {
    const old = splitEndpoint(value);
    return [host ?? old.host, port ?? old.port].filter(Boolean).join(':');
  }
  if (field === 'host') return host;
  if (field === 'port') return port === undefined ? undefined : String(port);
  if (field === 'user') return user;
  if (field === 'from') return from;
  if (field === 'secret') return secret && trimSecret(value);
  if (field === 'verify')
    return certificateCheck && isCheckOff(key, value) ? opposite(value) : undefined;
  if (tls === undefined) return undefined;
  const implicit = tls === 'implicit';
  if (field === 'ignoreTls') return spell(value, false);
  if (field === 'secure') return spell(value, implicit);
  if (field === 'requireTls') return spell(value, !implicit);
  if (field !== 'tls') return undefined;
  if (/^(?:true|false|[01]|yes|no)$/i.test(value)) return spell(value, implicit);
  if (/^smtps?$/i.test(value) || /_SCHEME$/.test(key)) return implicit ? 'smtps' : 'smtp';
  if (/^(?:force_tls|starttls|off)$/i.test(value)) return implicit ? 'force_tls' : 'starttls';
  return implicit ? 'ssl' : 'tls';
}

function opposite(value: string): string {
  return /^none$/i.test(value) ? 'peer' : spell(value, !isTrue(value));
}

/** The text with a switch set after another one, on a line of its own. */
function withSwitch(text: string, missing: ReturnType<typeof missingSwitch>): string {
  if (!missing) return text;
  const { after, name, like } = missing;
  const all = scanEnv(text);
  const near = all.find(({ key }) => key === after);
  const value = /^(?:always|auto|never)$/i.test(like) ? 'true' : spell(like, true);
  const { quote = '' } = near ?? {};
  return near
    ? applyEdits(text, [insertAfter(text, near, all, [[name, quote + value + quote]])])
    : text;
}

/** true, True, 1, yes: as it was written. */
function spell(old: string, on: boolean): string {
  if (/^[01]$/.test(old)) return on ? '1' : '0';
  if (/^(?:yes|no)$/i.test(old)) return on ? 'yes' : 'no';
  if (/^(?:ssl|tls)$/i.test(old)) return on ? 'ssl' : 'tls';
  if (/^(?:always|auto|never)$/i.test(old)) return on ? 'always' : 'never';
  return /^[TF]/.test(old) ? (on ? 'True' : 'False') : String(on);
}
