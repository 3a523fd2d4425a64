import { type Assignment, scanLines } from './assignment.ts';
import { type Call, callAssignments } from './call-assignments.ts';
import { insecureSkipVerify, skipVerifyCheck } from './insecure-skip-verify.ts';
import { keyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const dialer = /\bNew(?:Plain)?Dialer\(/;
const order = ['Host', 'Port', 'Username', 'Password'];
/** Version 1 took the port last. */
const oldOrder = ['Host', 'Username', 'Password', 'Port'];
const senders: readonly Call[] = [
  [/\.SetHeader\([ \t]*"From"[ \t]*,/, ['From']],
  [/\.SetAddressHeader\([ \t]*"From"[ \t]*,/, ['From']],
];
const member =
  /(?<=[{,.\s])(?<key>Host|Port|Username|Password|SSL)(?::|[ \t]*=(?!=))[ \t]*(?:(?<quote>")(?<quoted>[^"\r\n]{0,300})"|(?<bare>[\w.]{1,60}))/dg;

function dialerArguments(text: string): Assignment[] {
  const found = callAssignments(text, [[dialer, order]]);
  const [, second, , last] = found;
  const old = second?.quote !== '' && last !== undefined && /^\d+$/.test(last.value);
  return old ? callAssignments(text, [[dialer, oldOrder]]) : found;
}

/** gomail's dialer; 465 alone means TLS from the start, unless SSL says otherwise (https://pkg.go.dev/gopkg.in/gomail.v2). */
export const gomail = keyedFormat({
  name: 'gomail',
  scan: (text) =>
    /\bgomail\b/.test(text) && (dialer.test(text) || /\bDialer\{/.test(text))
      ? [
          ...dialerArguments(text),
          ...callAssignments(text, senders),
          ...scanLines(text, member),
          ...scanLines(text, insecureSkipVerify),
        ]
      : [],
  fits: (keys) => keys.has('Host') && keys.size >= 2,
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['Username'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'code',
  tls: {
    read(get, port, has, text) {
      if (has('SSL')) {
        const on = truth(get('SSL'));
        return on === undefined ? {} : { tls: on ? 'implicit' : 'starttls' };
      }
      // The port is looked at where the dialer is made by the function.
      return { tls: port === 465 && dialer.test(text) ? 'implicit' : 'starttls' };
    },
    write: (mode, _get, text) => ({
      set: { SSL: String(mode === 'implicit') },
      needed: mode === 'implicit' && !dialer.test(text) ? ['SSL'] : [],
    }),
  },
  checks: { InsecureSkipVerify: skipVerifyCheck },
});
