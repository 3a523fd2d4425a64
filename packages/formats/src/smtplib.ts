import { type Protocol, secretFacts, type TlsMode } from '@mailatlas/core';
import { type Argument, argumentsOf, resolveArgument } from './call-arguments.ts';
import { applyEdits, type Edit } from './edit.ts';
import {
  invalidPort,
  known,
  portOf,
  type SettingsChange,
  type SettingsFormat,
  secretState,
  trimSecret,
} from './settings-format.ts';

const classes: Readonly<Record<string, readonly [Protocol, TlsMode, number]>> = {
  SMTP: ['submission', 'none', 25],
  SMTP_SSL: ['submission', 'implicit', 465],
  IMAP4: ['imap', 'none', 143],
  IMAP4_SSL: ['imap', 'implicit', 993],
  POP3: ['pop3', 'none', 110],
  POP3_SSL: ['pop3', 'implicit', 995],
};
const connect =
  /^(?<indent>[ \t]*)(?:(?<variable>\w{1,40})[ \t]*=[ \t]*|with[ \t]+)?(?<before>(?:smtplib|imaplib|poplib)\.)(?<kind>SMTP_SSL|SMTP|IMAP4_SSL|IMAP4|POP3_SSL|POP3)\(/dm;
const loginCall = /\.login\(/;
const senders = /\.sendmail\(/;
const starttls = /^[ \t]*\w{1,40}\.(?:starttls|stls)\([^\r\n]*\)[^\r\n]*\r?\n?/m;
const unverified: readonly (readonly [RegExp, string])[] = [
  [/ssl\._create_unverified_context\(\)/g, 'ssl.create_default_context()'],
  [/(\.verify_mode[ \t]*=[ \t]*)ssl\.CERT_NONE/g, '$1ssl.CERT_REQUIRED'],
  [/(\.check_hostname[ \t]*=[ \t]*)False/g, '$1True'],
];

/** Calls of Python's smtplib, imaplib and poplib (https://docs.python.org/3/library/smtplib.html). */
export const smtplib: SettingsFormat = {
  name: 'smtplib',
  read(text) {
    const found = connect.exec(text);
    const meaning = classes[found?.groups?.kind ?? ''];
    if (!found || !meaning) return undefined;
    const [protocol, mode, usualPort] = meaning;
    const { host, port, user, secret, from } = parts(text);
    const upgraded = mode === 'none' && starttls.test(text);
    const written = port?.value;
    return {
      format: 'smtplib',
      settings: known({
        protocol,
        host: host?.value === '' ? undefined : host?.value,
        hostUnset: host === undefined || host.value === '' ? 'localhost' : undefined,
        port: portOf(written) ?? (port === undefined ? usualPort : undefined),
        invalidPort: invalidPort(written),
        tls: upgraded ? 'starttls' : mode,
        user: user?.value,
        secret: secret && (secret.value === undefined ? 'given' : secretState(secret.value)),
        ...secretFacts(secret?.value),
        from: from?.value,
        certificateCheck: unverified.some(([off]) => text.search(off) >= 0) ? 'off' : undefined,
      }),
      places: [],
    };
  },
  correct(text, change) {
    const edits = [...valueEdits(text, change), ...modeEdits(text, change)];
    const mended = applyEdits(text, edits);
    if (!change.certificateCheck) return mended;
    return unverified.reduce((rest, [off, on]) => rest.replace(off, on), mended);
  },
};

/** The arguments that matter, followed to the line where a variable gets its value. */
function parts(text: string) {
  const call = connect.exec(text);
  const args = call ? argumentsOf(text, call.index + call[0].length) : [];
  const named = (name: string, at: number) => {
    const found = args.find((each) => each.name === name) ?? args.filter((each) => !each.name)[at];
    return found && resolveArgument(text, found);
  };
  const login = loginCall.exec(text);
  const [user, secret] = login ? argumentsOf(text, login.index + login[0].length) : [];
  const send = senders.exec(text);
  const [from] = send ? argumentsOf(text, send.index + send[0].length) : [];
  return {
    host: named('host', 0),
    port: named('port', 1),
    user: user && resolveArgument(text, user),
    secret: secret && resolveArgument(text, secret),
    from: from && resolveArgument(text, from),
  };
}

function valueEdits(text: string, change: SettingsChange): Edit[] {
  const found = parts(text);
  const quoted = (part: Argument | undefined, value: string | undefined): Edit[] =>
    part === undefined || value === undefined
      ? []
      : [{ start: part.start, end: part.end, text: part.quote ? value : `'${value}'` }];
  const { port } = change;
  const number: Edit[] =
    port === undefined
      ? []
      : found.port
        ? [
            {
              start: found.port.start - found.port.quote.length,
              end: found.port.end + found.port.quote.length,
              text: String(port),
            },
          ]
        : found.host
          ? [
              {
                start: found.host.end + found.host.quote.length,
                end: found.host.end + found.host.quote.length,
                text: `, ${port}`,
              },
            ]
          : [];
  // A variable that is both user and sender is one place.
  const user = quoted(found.user, change.user);
  const from = quoted(found.from, change.from).filter(({ start }) => start !== user[0]?.start);
  const secret = found.secret?.value;
  return [
    ...quoted(found.host, change.host),
    ...number,
    ...user,
    ...from,
    ...(change.secret && secret !== undefined ? quoted(found.secret, trimSecret(secret)) : []),
  ];
}

/** `SMTP_SSL` for TLS from the start, `SMTP` and then `starttls()` otherwise. */
function modeEdits(text: string, { tls }: SettingsChange): Edit[] {
  const found = connect.exec(text);
  const { kind = '', indent = '', variable } = found?.groups ?? {};
  const [start, end] = found?.indices?.groups?.kind ?? [0, 0];
  if (!found || tls === undefined) return [];
  const plain = kind.replace(/_SSL$/, '');
  const upgrade = starttls.exec(text);
  const edits: Edit[] = [{ start, end, text: tls === 'implicit' ? `${plain}_SSL` : plain }];
  if (tls === 'implicit' && upgrade)
    edits.push({ start: upgrade.index, end: upgrade.index + upgrade[0].length, text: '' });
  if (tls === 'starttls' && !upgrade) {
    const lineEnd = text.indexOf('\n', end);
    const at = lineEnd < 0 ? text.length : lineEnd;
    const alias = /\bas[ \t]+(\w{1,40})[ \t]*:/.exec(text.slice(end, at))?.[1];
    const name = variable ?? alias ?? 'server';
    const inner = alias === undefined ? indent : `${indent}    `;
    const command = plain === 'POP3' ? 'stls' : 'starttls';
    edits.push({
      start: at,
      end: at,
      text: `\n${inner}${name}.${command}(context=ssl.create_default_context())`,
    });
  }
  return edits;
}
