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

const fields: Readonly<Record<string, Field>> = {
  host: 'host',
  port: 'port',
  secure: 'secure',
  requireTLS: 'requireTls',
  service: 'service',
  user: 'user',
  pass: 'secret',
  from: 'from',
};

const assignment =
  /(?:^|[\s{,(])["']?(?<key>host|port|secure|requireTLS|service|user|pass|from)["']?\s*:\s*(?:(?<quote>["'`])(?<quoted>[^"'`\r\n]*)\k<quote>|(?<bare>[^\s,}"'`]+))/dg;

/** nodemailer's options as JavaScript or JSON: `{ host: 'smtp.qq.com', port: 465, secure: true, auth: { ... } }`. */
export const nodemailerOptions: SettingsFormat = {
  name: 'nodemailer',
  read(text) {
    const places = placesOf(text);
    const get = (field: Field) => places.find((place) => place.field === field)?.value;
    const evidence = ['host', 'port', 'secure', 'service', 'user', 'secret'] as const;
    const braces = /[{}]/.test(text);
    if (!braces || evidence.filter((field) => get(field) !== undefined).length < 2)
      return undefined;
    const secure = get('secure');
    const port = portOf(get('port'));
    return {
      format: 'nodemailer',
      settings: known({
        protocol: 'submission',
        host: get('host'),
        port: port ?? (secure !== undefined && isTrue(secure) ? 465 : undefined),
        tls:
          secure === undefined
            ? port === 465
              ? 'implicit'
              : undefined
            : isTrue(secure)
              ? 'implicit'
              : 'starttls',
        user: literal(get('user')),
        from: literal(get('from')),
        secret: secretState(get('secret')),
      }),
      places,
    };
  },
  correct(text, { host, port, tls, from }) {
    const wanted: Partial<Record<Field, string>> = {
      ...(host !== undefined && { host }),
      ...(port !== undefined && { port: String(port) }),
      ...(tls && { secure: String(tls === 'implicit') }),
      ...(from !== undefined && { from }),
    };
    const places = placesOf(text);
    const edits = places.flatMap((place) => {
      const value = wanted[place.field];
      return value === undefined ? [] : [{ place, value }];
    });
    const mended = replacePlaces(text, edits);
    const missing =
      wanted.secure !== undefined && !places.some((place) => place.field === 'secure');
    return missing ? addSecure(mended, wanted.secure ?? 'false') : mended;
  },
};

function placesOf(text: string): Place[] {
  return Array.from(text.matchAll(assignment), (found) => {
    const { key = '', quoted, bare = '' } = found.groups ?? {};
    const [start, end] = found.indices?.groups?.[quoted === undefined ? 'bare' : 'quoted'] ?? [
      0, 0,
    ];
    return { field: fields[key] ?? 'host', key, value: quoted ?? bare, start, end };
  });
}

/** A value that is written out; `process.env.X` is not known. */
function literal(value: string | undefined): string | undefined {
  return value === undefined || /^(?:process\.|env\b|[a-zA-Z_$][\w$]*(?:\.[\w$]+)+$)/.test(value)
    ? undefined
    : value;
}

/** `secure` beside `port`, where a reader looks for it. */
function addSecure(text: string, value: string): string {
  const port = placesOf(text).find((place) => place.field === 'port');
  if (!port) return text;
  const end = port.end + (/["'`]/.test(text[port.end] ?? '') ? 1 : 0);
  const quote = /(["'])port\1\s*:\s*["'`]?$/.exec(text.slice(0, port.start))?.[1] ?? '';
  return `${text.slice(0, end)}, ${quote}secure${quote}: ${value}${text.slice(end)}`;
}
