import { scanLines } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanParts } from './scan-parts.ts';

/** A router that sends everything to one host; two colons stand before its port. */
const router =
  /^[ \t]*route_(?:list|data)[ \t]*=[ \t]*["']?(?:[^\s"']{1,80}[ \t]+)?(?<host>[\w-]+(?:\.[\w-]+)+)(?:::(?<port>\d{1,6}))?(?=[ \t"';]|\r?$)/dm;
/** The answers of LOGIN or PLAIN, or a line of passwd.client. */
const logins = [
  /^[ \t]*client_send[ \t]*=[ \t]*["']?:[ \t]*(?<user>[^\s:"']{1,200})[ \t]*:[ \t]*(?<secret>[^\s"']{1,500})/dm,
  /^[ \t]*client_send[ \t]*=[ \t]*["']?\^(?<user>[^\s^"']{1,200})\^(?<secret>[^\s"']{1,500})/dm,
  /^[\w*.-]{1,255}:(?<user>[^\s:@]{1,100}@[^\s:]{1,200}):(?<secret>[^\s]{1,500})(?=[ \t]*\r?$)/dm,
];
const option =
  /^[ \t]*(?<key>driver|protocol|port|hosts_require_tls|hosts_avoid_tls)[ \t]*=[ \t]*(?<bare>[^\r\n#]{1,200}?)(?=[ \t]*\r?$)/dgm;

/** Exim's router for a smarthost and the transport beside it (https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_smtp_transport.html). */
export const exim = keyedFormat({
  name: 'exim',
  scan: (text) =>
    router.test(text)
      ? [
          ...scanParts(text, router),
          ...(logins.map((each) => scanParts(text, each)).find(({ length }) => length > 0) ?? []),
          // The driver of the router is another one.
          ...scanLines(text, option).filter(
            ({ key, value }) => key !== 'driver' || value === 'smtp',
          ),
        ]
      : [],
  fits: (keys, text) =>
    keys.has('host') && /^[ \t]*driver[ \t]*=[ \t]*(?:manualroute|smtp)/m.test(text),
  names: { host: ['host'], port: ['port'], user: ['user'], secret: ['secret'] },
  beside: 'driver',
  values: 'plain',
  defaults: {
    port: (tls) => (tls === 'implicit' ? 465 : 25),
  },
  tls: {
    read(get, _port, has) {
      if (get('protocol') === 'smtps') return { tls: 'implicit' };
      // The transport may stand in another part of the file.
      if (!has('driver')) return {};
      return { tls: get('hosts_avoid_tls') === '*' ? 'none' : 'starttls' };
    },
    write: (mode, _get, text) => ({
      set: { protocol: mode === 'implicit' ? 'smtps' : 'smtp', hosts_avoid_tls: '' },
      needed:
        mode === 'implicit' && /^[ \t]*driver[ \t]*=[ \t]*smtp\b/m.test(text) ? ['protocol'] : [],
    }),
  },
});
