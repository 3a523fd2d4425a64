import { scanLines } from './assignment.ts';
import { applyEdits } from './edit.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanParts } from './scan-parts.ts';
import type { SettingsFormat } from './settings-format.ts';

const relay =
  /SmtpTransport(?:::<\w{1,40}>)?::(?<Kind>starttls_relay|relay|builder_dangerous)\([ \t]*&?(?:"(?<Host>[^"\r\n]{0,300})"|\w{1,60})[ \t]*\)\??(?:\.unwrap\(\))?/d;
const port = /\.port\([ \t]*(?<Port>\d{1,6}|"[^"\r\n]{0,20}")[ \t]*\)/d;
const login =
  /\bCredentials::new\([ \t\r\n]*"(?<Username>[^"\r\n]{0,300})"[\w.():]{0,30}[ \t\r\n]*,[ \t\r\n]*(?:"(?<Password>[^"\r\n]{0,1000})"|[\w.]{1,60})/d;
const sender = /\.from\([ \t]*"(?<From>[^"\r\n]{0,300})"/d;
const noCheck = /\.(?<key>dangerous_accept_invalid_(?:certs|hostnames))\((?<bare>true|false)\)/dg;
const modes = { relay: 'implicit', starttls_relay: 'starttls', builder_dangerous: 'none' } as const;
const ports = { relay: 465, starttls_relay: 587, builder_dangerous: 25 } as const;

type Kind = keyof typeof modes;

function kindOf(text: string): Kind {
  return (relay.exec(text)?.groups?.Kind ?? 'relay') as Kind;
}

const keyed = keyedFormat({
  name: 'lettre',
  scan: (text) =>
    relay.test(text)
      ? [
          ...[relay, port, login, sender].flatMap((each) => scanParts(text, each)),
          ...scanLines(text, noCheck),
        ]
      : [],
  fits: (keys) => keys.has('Host'),
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['Username'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'plain',
  defaults: { port: (_tls, text) => ports[kindOf(text)] },
  tls: {
    read: (_get, _port, _has, text) => ({ tls: modes[kindOf(text)] }),
    write: (mode) => ({ set: { Kind: mode === 'implicit' ? 'relay' : 'starttls_relay' } }),
  },
  checks: {
    dangerous_accept_invalid_certs: { off: /^true$/, on: 'false' },
    dangerous_accept_invalid_hostnames: { off: /^true$/, on: 'false' },
  },
});

/** lettre's transports: `relay` is TLS from the start, `starttls_relay` what it says (https://docs.rs/lettre). */
export const lettre: SettingsFormat = {
  name: 'lettre',
  read: keyed.read,
  correct(text, change) {
    const mended = keyed.correct(text, change);
    const found = relay.exec(mended);
    // Each kind of relay has its usual port.
    if (!found || change.port === undefined || port.test(text)) return mended;
    if (ports[kindOf(mended)] === change.port) return mended;
    const at = found.index + found[0].length;
    return applyEdits(mended, [{ start: at, end: at, text: `.port(${change.port})` }]);
  },
};
