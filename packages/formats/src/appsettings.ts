import type { Assignment } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanTree } from './scan-tree.ts';
import { truth } from './truth.ts';

/** Endings of names, whatever the application calls its section. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(?:smtp|mail|email)?(?:host|server|hostname|serveraddress)$/, 'Host'],
  [/^(?:smtp|mail|email|server)?port$/, 'Port'],
  [/^(?:smtp|mail|email)?(?:user|username|login)$/, 'UserName'],
  [/^(?:smtp|mail|email)?(?:pass|password)$/, 'Password'],
  [/^(?:from|fromemail|fromaddress|sender|senderemail|mailfrom)$/, 'From'],
  [/^(?:smtp)?(?:enablessl)$/, 'EnableSsl'],
  [/^(?:smtp)?(?:usessl)$/, 'UseSsl'],
  [/^(?:smtp)?(?:usestarttls|enablestarttls|starttls|usetls)$/, 'UseStartTls'],
];

/** The mail section of an appsettings.json; its names are the application's own. */
export const appsettings = keyedFormat({
  name: 'appsettings',
  scan: (text) =>
    /^\s*\{/.test(text) && /"(?:Smtp|Mail|Email)\w*"\s*:/i.test(text)
      ? scanTree(text).flatMap(mailMember)
      : [],
  fits: (keys) =>
    ['Host', 'Port', 'UserName', 'Password', 'From'].filter((key) => keys.has(key)).length >= 2,
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['UserName'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'code',
  tls: {
    read(get) {
      if (truth(get('UseSsl'))) return { tls: 'implicit' };
      if (truth(get('EnableSsl')) || truth(get('UseStartTls'))) return { tls: 'starttls' };
      return { tls: truth(get('EnableSsl')) === false ? 'none' : undefined };
    },
    write: (mode) => ({
      set: {
        UseSsl: String(mode === 'implicit'),
        UseStartTls: String(mode !== 'implicit'),
        EnableSsl: 'true',
      },
    }),
  },
});

function mailMember(each: Assignment): Assignment[] {
  const at = each.key.lastIndexOf('.');
  const name = each.key.slice(at + 1);
  // Names in camel case alone are nodemailer's.
  if (!/mail|smtp/i.test(each.key) || !/^[A-Z]/.test(name)) return [];
  const key = endings.find(([ending]) => ending.test(name.toLowerCase()))?.[1];
  return key === undefined ? [] : [{ ...each, key }];
}
