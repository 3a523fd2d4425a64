import { type Assignment, scanLines } from './assignment.ts';
import { type Call, callAssignments } from './call-assignments.ts';
import { applyEdits } from './edit.ts';
import { insecureSkipVerify, skipVerifyCheck } from './insecure-skip-verify.ts';
import { keyedFormat } from './keyed-format.ts';
import type { SettingsFormat } from './settings-format.ts';

const client = /\b(?<package>\w{1,20})\.NewClient\(/;
const calls: readonly Call[] = [
  [client, ['Host']],
  [/\bWithPort\(/, ['Port']],
  [/\bWithUsername\(/, ['Username']],
  [/\bWithPassword\(/, ['Password']],
  [/\.From\(/, ['From']],
  [/\.FromFormat\([ \t]*"[^"\r\n]{0,100}"[ \t]*,/, ['From']],
];
/** Options that say the TLS mode; those with `Port` in the name choose the port, too. */
const mode =
  /\bWith(?:SSL(?<sslPort>Port)?|TLS(?<tlsPort>Port)?Policy)\((?<policy>[^()\r\n]{0,60})\)/;

function modeOf(text: string) {
  const all = Array.from(text.matchAll(new RegExp(mode, 'g')));
  return all.find(([option]) => option.startsWith('WithSSL')) ?? all[0];
}

const keyed = keyedFormat({
  name: 'go-mail',
  scan: (text) =>
    client.test(text) && /\bWith(?:Port|Username|SSL|SSLPort|TLSPolicy|TLSPortPolicy)\(/.test(text)
      ? [...callAssignments(text, calls), ...scanLines(text, insecureSkipVerify)].map(alone)
      : [],
  fits: (keys) => keys.has('Host'),
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['Username'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'code',
  defaults: {
    port(tls, text) {
      const { sslPort, tlsPort } = modeOf(text)?.groups ?? {};
      if (sslPort) return 465;
      return tlsPort && tls !== 'none' ? 587 : 25;
    },
  },
  tls: {
    read(_get, _port, _has, text) {
      const [option = '', , , policy = ''] = modeOf(text) ?? [];
      if (option.startsWith('WithSSL')) return { tls: 'implicit' };
      if (/NoTLS/.test(policy)) return { tls: 'none' };
      return policy === '' || /TLS(?:Mandatory|Opportunistic)/.test(policy)
        ? { tls: 'starttls' }
        : {};
    },
    write: () => ({ set: {} }),
  },
  checks: { InsecureSkipVerify: skipVerifyCheck },
});

/** Each option has one argument. */
function alone(each: Assignment): Assignment {
  return each.call ? { ...each, call: { end: each.call.end, rest: [] } } : each;
}

/** go-mail's client and its options; STARTTLS is required unless an option says otherwise (https://pkg.go.dev/github.com/wneessen/go-mail). */
export const goMail: SettingsFormat = {
  name: 'go-mail',
  read: keyed.read,
  correct(text, change) {
    const { port, tls } = change;
    const mended = keyed.correct(text, change);
    const name = client.exec(mended)?.groups?.package ?? 'mail';
    const found = tls === undefined ? undefined : modeOf(mended);
    const { sslPort, tlsPort } = found?.groups ?? {};
    const choosesPort = (sslPort ?? tlsPort) ? 'Port' : '';
    const option =
      tls === 'implicit'
        ? `WithSSL${choosesPort}(${choosesPort && 'false'})`
        : `WithTLS${choosesPort}Policy(${name}.TLSMandatory)`;
    const switched = found
      ? applyEdits(mended, [
          { start: found.index, end: found.index + found[0].length, text: option },
        ])
      : mended;
    const further = [
      ...(port === undefined || /\bWithPort\(/.test(text) || choosesPort
        ? []
        : [`WithPort(${port})`]),
      ...(tls === 'implicit' && !found ? [option] : []),
    ].map((each) => `, ${name}.${each}`);
    const host = callAssignments(switched, calls.slice(0, 1))[0]?.call;
    const at = host?.end ?? 0;
    return host === undefined || further.length === 0
      ? switched
      : applyEdits(switched, [{ start: at, end: at, text: further.join('') }]);
  },
};
