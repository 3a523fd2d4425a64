import type { Protocol } from '@mailatlas/core';
import { scanLines, valuePattern } from './assignment.ts';
import { type Get, keyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const assignment = new RegExp(
  `^[^\\r\\n]{0,200}?(?<![\\w.])["']?(?<key>mail\\.(?:smtps?|imaps?|pop3s?)\\.[\\w.]{1,60})["']?[ \\t]*[,=:][ \\t]*${valuePattern('//|#', '\\)?;?')}`,
  'dgm',
);

const stacks = ['smtp', 'smtps', 'imap', 'imaps', 'pop3', 'pop3s'] as const;
const of = (name: string) => stacks.map((stack) => `mail.${stack}.${name}`);

/** The stack whose host is set: `mail.imaps`. */
function stackOf(get: Get): (typeof stacks)[number] {
  return stacks.find((stack) => get(`mail.${stack}.host`) ?? get(`mail.${stack}.port`)) ?? 'smtp';
}

function protocolOf(get: Get): Protocol {
  const stack = stackOf(get).replace(/s$/, '');
  return stack === 'imap' || stack === 'pop3' ? stack : 'submission';
}

/** JavaMail's and Angus Mail's properties, in a file or in `props.put(...)` (https://eclipse-ee4j.github.io/angus-mail). */
export const javaMail = keyedFormat({
  name: 'java-mail',
  // A variable in a call is not known.
  scan: (text) =>
    scanLines(text, assignment).filter(
      ({ value, quote, keyStart }) =>
        quote !== '' ||
        !/["']/.test(text[keyStart - 1] ?? '') ||
        /^(?:\d+|true|false)$/.test(value),
    ),
  fits: (keys) => [...keys].some((key) => /\.(?:host|port)$/.test(key)) && keys.size >= 2,
  names: {
    host: of('host'),
    port: of('port'),
    user: of('user'),
    secret: of('password'),
    from: of('from'),
  },
  values: 'plain',
  protocol: protocolOf,
  tls: {
    read(get) {
      const stack = stackOf(get);
      const on = (name: string) => truth(get(`mail.${stack}.${name}`));
      const factory = /SSLSocketFactory/.test(get(`mail.${stack}.socketFactory.class`) ?? '');
      if (stack.endsWith('s') || on('ssl.enable') || factory) return { tls: 'implicit' };
      return { tls: on('starttls.enable') || on('starttls.required') ? 'starttls' : 'none' };
    },
    write(mode, get) {
      const name = (each: string) => `mail.${stackOf(get)}.${each}`;
      const implicit = mode === 'implicit';
      return {
        set: {
          [name('ssl.enable')]: String(implicit),
          [name('starttls.enable')]: String(!implicit),
          [name('starttls.required')]: String(!implicit),
          ...(!implicit && { [name('socketFactory.class')]: 'javax.net.SocketFactory' }),
        },
        needed: implicit
          ? [name('ssl.enable')]
          : [name('starttls.enable'), name('starttls.required')],
      };
    },
  },
  checks: Object.fromEntries([
    ...of('ssl.trust').map((key) => [key, { off: /^\*$/ }]),
    ...of('ssl.checkserveridentity').map((key) => [key, { off: /^false$/i, on: 'true' }]),
  ]),
  wrongNames: {
    'mail.smtp.username': 'mail.smtp.user',
    'mail.smtp.server': 'mail.smtp.host',
    'mail.smtp.hostname': 'mail.smtp.host',
    'mail.smtp.starttls': 'mail.smtp.starttls.enable',
    'mail.smtp.starttls.enabled': 'mail.smtp.starttls.enable',
    'mail.smtp.ssl': 'mail.smtp.ssl.enable',
    'mail.smtp.ssl.enabled': 'mail.smtp.ssl.enable',
    'mail.smtp.tls': 'mail.smtp.starttls.enable',
  },
});
