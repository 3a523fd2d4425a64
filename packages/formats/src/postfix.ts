import { type Assignment, scanLines } from './assignment.ts';
import { applyEdits } from './edit.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanParts } from './scan-parts.ts';
import type { SettingsFormat } from './settings-format.ts';
import { truth } from './truth.ts';

const parameter =
  /^[ \t]*(?:-o[ \t]+)?(?<key>smtp_(?:tls_wrappermode|tls_security_level|use_tls|enforce_tls))[ \t]*=[ \t]*(?<bare>[\w$-]{0,40})(?=[ \t]*\r?$)/dgm;
const line = /^[ \t]*(?<key>relayhost)[ \t]*=[ \t]*(?<bare>[^\s,]{1,300})(?=[ \t]*\r?$)/dgm;
const relay =
  /^[ \t]*relayhost[ \t]*=[ \t]*\[?(?<host>[^\s[\]:,=]{1,255})\]?(?::(?<port>[^\s,]{1,20}))?(?=[ \t]*\r?$)/dm;
/** A login in main.cf itself, or a line of the table that it names. */
const logins = [
  /^[ \t]*smtp_sasl_password_maps[ \t]*=[ \t]*static:(?<user>[^\s:]{1,200}):(?<secret>[^\s]{1,500})(?=[ \t]*\r?$)/dm,
  /^(?:\[[^\s[\]]{1,255}\]|[\w-]+(?:\.[\w-]+)+)(?::\w{1,20})?[ \t]+(?<user>[^\s:=]{1,200}):(?<secret>[^\s]{1,500})(?=[ \t]*\r?$)/dm,
];
const services: Readonly<Record<string, string>> = {
  smtp: '25',
  submission: '587',
  submissions: '465',
  smtps: '465',
};
const encrypts = /^(?:encrypt|dane|dane-only|fingerprint|verify|secure)$/;

/** The relay, with the number of a port that has a name. */
function relayParts(text: string): Assignment[] {
  return scanParts(text, relay).map((each) =>
    each.key === 'port' ? { ...each, value: services[each.value] ?? each.value } : each,
  );
}

const keyed = keyedFormat({
  name: 'postfix',
  scan: (text) =>
    relay.test(text)
      ? [
          ...scanLines(text, line),
          ...scanLines(text, parameter),
          ...relayParts(text),
          ...(logins.map((each) => scanParts(text, each)).find(({ length }) => length > 0) ?? []),
        ]
      : [],
  fits: (keys) => keys.has('host'),
  names: { host: ['host'], port: ['port'], user: ['user'], secret: ['secret'] },
  beside: 'relayhost',
  values: 'plain',
  defaults: { port: () => 25 },
  tls: {
    read(get, port, has) {
      const level = get('smtp_tls_security_level')?.toLowerCase() ?? '';
      if (truth(get('smtp_tls_wrappermode'))) {
        const enforced = level === '' && truth(get('smtp_enforce_tls'));
        return encrypts.test(level) || enforced
          ? { tls: 'implicit' }
          : { contradiction: 'smtp_tls_wrappermode, smtp_tls_security_level' };
      }
      if (level === 'may' || encrypts.test(level)) return { tls: 'starttls' };
      if (level === '' && (truth(get('smtp_use_tls')) || truth(get('smtp_enforce_tls'))))
        return { tls: 'starttls' };
      const said = ['smtp_tls_security_level', 'smtp_use_tls', 'smtp_tls_wrappermode'].some(has);
      // A part of main.cf may leave the rest out; but nothing else speaks to 465 than the wrapper mode.
      return said || port === 465 ? { tls: 'none' } : {};
    },
    write(mode, get) {
      const level = get('smtp_tls_security_level')?.toLowerCase() ?? '';
      const enough = encrypts.test(level) || (mode === 'starttls' && level === 'may');
      return {
        set: {
          smtp_tls_wrappermode: mode === 'implicit' ? 'yes' : 'no',
          ...(!enough && { smtp_tls_security_level: 'encrypt' }),
        },
        needed: [
          ...(mode === 'implicit' ? ['smtp_tls_wrappermode'] : []),
          'smtp_tls_security_level',
        ],
      };
    },
  },
});

/** Postfix's main.cf where it sends through a relay (https://www.postfix.org/postconf.5.html#relayhost). */
export const postfix: SettingsFormat = {
  name: 'postfix',
  read: keyed.read,
  correct(text, change) {
    const { port, ...others } = change;
    if (port === undefined || relay.exec(text)?.groups?.port !== undefined)
      return keyed.correct(text, change);
    const mended = keyed.correct(text, others);
    const found = relay.exec(mended);
    if (!found) return mended;
    const at = found.index + found[0].length;
    return applyEdits(mended, [{ start: at, end: at, text: `:${port}` }]);
  },
};
