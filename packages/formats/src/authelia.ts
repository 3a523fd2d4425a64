import type { Assignment } from './assignment.ts';
import { applyEdits } from './edit.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanParts } from './scan-parts.ts';
import { scanYaml } from './scan-yaml.ts';
import type { SettingsFormat } from './settings-format.ts';
import { truth } from './truth.ts';

const schemes = { smtp: 25, submission: 587, submissions: 465 } as const;
const address =
  /^(?:(?<scheme>[a-z]+):\/\/)?(?<host>[^:/[\]\r\n]{1,255})(?::(?<port>[\w.-]{1,12}))?\/?$/d;

/** What the address says, each part as if it were set by itself. */
function partsOf({ value, start }: Assignment): Assignment[] {
  return scanParts(value, address).map((each) => ({
    ...each,
    start: start + each.start,
    end: start + each.end,
    keyStart: start + each.start,
    keyEnd: start + each.start,
    call: { end: start + each.end, rest: [] },
  }));
}

function scan(text: string): Assignment[] {
  return /^[ ]*notifier:/m.test(text)
    ? scanYaml(text).flatMap((each) => {
        const key = /(?:^|\.)notifier\.smtp\.(.+)$/.exec(each.key)?.[1];
        if (key === undefined) return [];
        return key === 'address' ? [{ ...each, key }, ...partsOf(each)] : [{ ...each, key }];
      })
    : [];
}

const keyed = keyedFormat({
  name: 'authelia',
  scan,
  fits: (keys) => keys.has('host'),
  names: {
    host: ['host'],
    port: ['port'],
    user: ['username'],
    secret: ['password'],
    from: ['sender'],
  },
  beside: 'address',
  values: 'plain',
  defaults: { port: (_tls, text) => schemes[schemeOf(text) ?? 'smtp'] },
  tls: {
    read(get, port, has) {
      // Older versions had no scheme, and took the port's.
      const implicit = has('scheme') ? get('scheme') === 'submissions' : port === 465;
      if (implicit) return { tls: 'implicit' };
      return { tls: truth(get('disable_starttls')) ? 'none' : 'starttls' };
    },
    write: (mode) => ({
      set: {
        scheme: mode === 'implicit' ? 'submissions' : 'submission',
        ...(mode === 'starttls' && { disable_starttls: 'false', disable_require_tls: 'false' }),
      },
    }),
  },
  checks: { 'tls.skip_verify': { off: /^true$/i, on: 'false' } },
  wrongNames: { user: 'username', from: 'sender' },
});

function schemeOf(text: string): keyof typeof schemes | undefined {
  const word = /\baddress:[ ]*["']?([a-z]+):\/\//.exec(text)?.[1] ?? '';
  return Object.hasOwn(schemes, word) ? (word as keyof typeof schemes) : undefined;
}

/** Authelia's notifier; its scheme is the TLS mode (https://www.authelia.com/configuration/notifications/smtp/). */
export const authelia: SettingsFormat = {
  name: 'authelia',
  read: keyed.read,
  correct(text, change) {
    const { port, ...others } = change;
    const all = scan(text);
    const host = all.find(({ key }) => key === 'host');
    if (!host?.call || port === undefined || all.some(({ key }) => key === 'port'))
      return keyed.correct(text, change);
    // No port is written: it comes behind the host.
    const { end } = host.call;
    const withPort = applyEdits(text, [{ start: end, end, text: `:${port}` }]);
    return keyed.correct(withPort, others);
  },
};
