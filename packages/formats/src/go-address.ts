import type { TlsMode } from '@mailatlas/core';
import type { Assignment } from './assignment.ts';
import { resolveArgument } from './call-arguments.ts';
import { argumentAssignments } from './call-assignments.ts';

const send = /\bsmtp\.SendMail\([ \t\r\n]*/;
const tlsDial =
  /\btls\.Dial\([ \t\r\n]*"tcp"[ \t]*,[ \t]*|\btls\.DialWithDialer\([^,\r\n]{1,60},[ \t]*"tcp"[ \t]*,[ \t]*/;
const dial = /\bsmtp\.Dial\([ \t\r\n]*/;
/** An address that is put together: `host + ":" + port`, `host + ":587"`, `fmt.Sprintf("%s:%d", host, port)`. */
const joined =
  /(?:(?<host>\w{1,40})[ \t]*\+[ \t]*(?:":"[ \t]*\+[ \t]*(?<port>\w{1,40})|":(?<number>\d{1,6})")|(?:fmt\.Sprintf\("%[sv]:%[sdv]"|net\.JoinHostPort\()[ \t]*,?[ \t]*(?<host2>\w{1,40})[ \t]*,[ \t]*(?<port2>\w{1,40})\))/dy;

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

/** The address that Go code connects to, and the sender if it is the same call that names it. */
export function goAddress(text: string): Assignment[] {
  const call = (tlsDial.test(text) ? tlsDial : send.exec(text) ? send : dial).exec(text);
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

/** TLS from the start where the connection is made with it; SendMail takes STARTTLS if it is offered. */
export function goTlsMode(text: string): TlsMode {
  if (tlsDial.test(text)) return 'implicit';
  return send.test(text) || /\.StartTLS\(/.test(text) ? 'starttls' : 'none';
}
