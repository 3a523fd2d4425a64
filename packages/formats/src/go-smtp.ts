import { scanLines } from './assignment.ts';
import { argumentsOf } from './call-arguments.ts';
import { callAssignments } from './call-assignments.ts';
import { applyEdits } from './edit.ts';
import { goAddress, goTlsMode } from './go-address.ts';
import { insecureSkipVerify, skipVerifyCheck } from './insecure-skip-verify.ts';
import { keyedFormat } from './keyed-format.ts';
import { possibleChange } from './possible-change.ts';
import type { SettingsFormat } from './settings-format.ts';

const login = /\bsmtp\.PlainAuth\(/;

/** The one way that is left without another way to connect. */
function onlyMode(text: string): 'implicit' | 'starttls' {
  return goTlsMode(text) === 'implicit' ? 'implicit' : 'starttls';
}

const keyed = keyedFormat({
  name: 'go-smtp',
  scan: (text) =>
    /\bsmtp\.(?:SendMail|Dial|NewClient)\(/.test(text)
      ? [
          ...goAddress(text),
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
  onlyTls: onlyMode,
  tls: {
    read: (_get, _port, _has, text) => ({ tls: goTlsMode(text) }),
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
    const mended = keyed.correct(text, possibleChange(change, onlyMode(text)));
    const auth = login.exec(mended);
    const server = auth ? argumentsOf(mended, auth.index + auth[0].length)[3] : undefined;
    // The login names the server once more, and is refused where the two differ.
    return change.host !== undefined && server?.quote
      ? applyEdits(mended, [{ start: server.start, end: server.end, text: change.host }])
      : mended;
  },
};
