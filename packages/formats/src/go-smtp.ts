import { type Assignment, scanLines } from './assignment.ts';
import { argumentsOf, resolveArgument } from './call-arguments.ts';
import { argumentAssignments, callAssignments } from './call-assignments.ts';
import { applyEdits } from './edit.ts';
import { insecureSkipVerify, skipVerifyCheck } from './insecure-skip-verify.ts';
import { keyedFormat } from './keyed-format.ts';
import { possibleChange } from './possible-change.ts';
import type { SettingsFormat } from './settings-format.ts';

const send = /\bsmtp\.SendMail\([ \t\r\n]*/;
const tlsDial =
  /\btls\.Dial\([ \t\r\n]*"tcp"[ \t]*,[ \t]*|\btls\.DialWithDialer\([^,\r\n]{1,60},[ \t]*"tcp"[ \t]*,[ \t]*/;
const dial = /\bsmtp\.Dial\([ \t\r\n]*/;
const login = /\bsmtp\.PlainAuth\(/;
/** An address that is put together: `host + ":" + port`, `host + ":587"`, `fmt.Sprintf("%s:%d", host, port)`. */
const joined =
  /(?:(?<host>\w{1,40})[ \t]*\+[ \t]*(?:":"[ \t]*\+[ \t]*(?<port>\w{1,40})|":(?<number>\d{1,6})")|(?:fmt\.Sprintf\("%[sv]:%[sdv]"|net\.JoinHostPort\()[ \t]*,?[ \t]*(?<host2>\w{1,40})[ \t]*,[ \t]*(?<port2>\w{1,40})\))/dy;

/** TLS from the start where the connection is made with it; everything else begins in the clear. */
function isImplicit(text: string): boolean {
  return tlsDial.test(text);
}

function part(key: string, text: string, [start, end]: readonly number[] = []): Assignment[] {
  if (start === undefined || end === undefined) return [];
  const found = resolveArgument(text, { quote: '', start, end });
  const value = text.slice(found.start, found.end);
  return [
    {
      key,
      value,
      quote: found.quote,
      start: found.start,
      end: found.end,
      keyStart: found.start,
      keyEnd: found.start,
      call: { end, rest: [] },
    },
  ];
}

/** The address that is connected to, and the sender if it is the same call that names it. */
function address(text: string): Assignment[] {
  const call = (isImplicit(text) ? tlsDial : send.exec(text) ? send : dial).exec(text);
  if (!call) return [];
  const from = call.index + call[0].length;
  const names = call[0].startsWith('smtp.SendMail') ? ['', 'From'] : [];
  joined.lastIndex = from;
  const { groups: places = {} } = joined.exec(text)?.indices ?? {};
  if (joined.lastIndex > 0) {
    const rest = /^[ \t]*,/.exec(text.slice(joined.lastIndex))?.[0].length ?? 0;
    return [
      ...part('Host', text, places.host ?? places.host2),
      ...part('Port', text, places.port ?? places.port2 ?? places.number),
      ...argumentAssignments(text, joined.lastIndex + rest, names),
    ];
  }
  return argumentAssignments(text, from, ['Address', ...names]);
}

const keyed = keyedFormat({
  name: 'go-smtp',
  scan: (text) =>
    /\bsmtp\.(?:SendMail|Dial|NewClient)\(/.test(text)
      ? [
          ...address(text),
          ...callAssignments(text, [[login, ['', 'Username', 'Password']]]),
          ...scanLines(text, insecureSkipVerify),
        ]
      : [],
  fits: (keys) => (keys.has('Address') || keys.has('Host')) && keys.size >= 2,
  names: {
    endpoint: ['Address'],
    host: ['Host'],
    port: ['Port'],
    user: ['Username'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'code',
  onlyTls: (text) => (isImplicit(text) ? 'implicit' : 'starttls'),
  tls: {
    read: (_get, _port, _has, text) => ({
      tls: isImplicit(text)
        ? 'implicit'
        : send.test(text) || /\.StartTLS\(/.test(text)
          ? 'starttls'
          : 'none',
    }),
    write: () => ({ set: {} }),
  },
  checks: { InsecureSkipVerify: skipVerifyCheck },
});

/** Go's net/smtp: STARTTLS if it is offered, and TLS from the start only through crypto/tls (https://pkg.go.dev/net/smtp). */
export const goSmtp: SettingsFormat = {
  name: 'go-smtp',
  read: keyed.read,
  correct(text, change) {
    // There is no switch: the port has to follow.
    const own = isImplicit(text) ? 'implicit' : 'starttls';
    const mended = keyed.correct(text, possibleChange(change, own));
    const auth = login.exec(mended);
    const server = auth ? argumentsOf(mended, auth.index + auth[0].length)[3] : undefined;
    // The login names the server once more, and is refused where the two differ.
    return change.host !== undefined && server?.quote
      ? applyEdits(mended, [{ start: server.start, end: server.end, text: change.host }])
      : mended;
  },
};
