import { scanLines } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const assignment =
  /^[ \t]*(?<key>[a-z][a-z_]{1,30})[ \t]+(?:(?<quote>")(?<quoted>[^"\r\n]{0,500})"|(?<bare>[^\s#"=:][^\r\n#]{0,300}?)(?=[ \t]*(?:#[^\r\n]*)?\r?$))/dgm;
const commands =
  /^(?:account|defaults|host|port|auth|user|password|passwordeval|from|tls|tls_\w+|logfile|timeout|username|server|pass|hostname|ssl|starttls)$/;

/** msmtp's configuration file (https://marlam.de/msmtp/msmtp.html). */
export const msmtp = keyedFormat({
  name: 'msmtp',
  scan: (text) => scanLines(text, assignment).filter(({ key }) => commands.test(key)),
  fits: (keys) =>
    [
      'host',
      'port',
      'tls',
      'auth',
      'account',
      'from',
      'user',
      'tls_starttls',
      'server',
      'hostname',
    ].filter((key) => keys.has(key)).length >= 3,
  names: {
    host: ['host'],
    port: ['port'],
    user: ['user'],
    secret: ['password'],
    from: ['from'],
  },
  values: 'plain',
  defaults: { host: 'localhost', port: (tls) => (tls === 'implicit' ? 465 : 25) },
  tls: {
    read(get) {
      if (!truth(get('tls'))) return { tls: 'none' };
      return { tls: truth(get('tls_starttls')) === false ? 'implicit' : 'starttls' };
    },
    write: (mode) => ({
      set: { tls: 'on', tls_starttls: mode === 'implicit' ? 'off' : 'on' },
      needed: mode === 'implicit' ? ['tls', 'tls_starttls'] : ['tls'],
    }),
  },
  checks: { tls_certcheck: { off: /^off$/i, on: 'on' } },
  wrongNames: {
    hostname: 'host',
    server: 'host',
    username: 'user',
    pass: 'password',
    ssl: 'tls',
    starttls: 'tls_starttls',
  },
});
