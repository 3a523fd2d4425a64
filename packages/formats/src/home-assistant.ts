import type { Assignment } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanYaml } from './scan-yaml.ts';

const modes = { tls: 'implicit', starttls: 'starttls', none: 'none' } as const;

/** The entry of a list that says `platform: smtp`, with names that stand in nothing. */
function scanPlatform(text: string): Assignment[] {
  const platform = /^[ \t]*(?:-[ \t]+)?platform:[ \t]*["']?smtp["']?[ \t]*\r?$/m.exec(text);
  if (!platform) return [];
  // Another entry of the list, or another section of the file.
  const bounds = /^(?:[ \t]*-[ \t]+|(?=\w))[\w-]+:/gm;
  const starts = Array.from(text.matchAll(bounds), ({ index }) => index);
  const from = starts.findLast((start) => start <= platform.index) ?? 0;
  const to = starts.find((start) => start > platform.index) ?? text.length;
  return scanYaml(text).flatMap((each) =>
    each.keyStart < from || each.keyStart >= to
      ? []
      : [{ ...each, key: each.key.slice(each.key.lastIndexOf('.') + 1) }],
  );
}

/** Home Assistant's notify platform (https://www.home-assistant.io/integrations/smtp/), where `tls` means from the start. */
export const homeAssistant = keyedFormat({
  name: 'home-assistant',
  scan: scanPlatform,
  fits: (keys) => keys.has('server') || (keys.has('sender') && keys.has('username')),
  mayLackHost: () => true,
  names: {
    host: ['server'],
    port: ['port'],
    user: ['username'],
    secret: ['password'],
    from: ['sender'],
  },
  values: 'plain',
  defaults: { host: 'localhost', port: () => 587 },
  tls: {
    read(get, _port, has) {
      const word = get('encryption')?.toLowerCase() ?? '';
      if (Object.hasOwn(modes, word)) return { tls: modes[word as keyof typeof modes] };
      return has('encryption') ? {} : { tls: 'starttls' };
    },
    write: (mode) => ({
      set: { encryption: mode === 'implicit' ? 'tls' : 'starttls' },
      needed: mode === 'implicit' ? ['encryption'] : [],
    }),
  },
  checks: { verify_ssl: { off: /^(?:false|no|off)$/i, on: 'true' } },
  wrongNames: {
    host: 'server',
    smtp_server: 'server',
    user: 'username',
    from: 'sender',
    pass: 'password',
  },
});
