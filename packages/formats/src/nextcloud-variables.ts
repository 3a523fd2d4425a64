import type { KeyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';

/** One of the two ways in which Nextcloud is told its settings. */
export interface NextcloudForm {
  readonly format: KeyedFormat;
  /** The names of the two halves of the sender. */
  readonly halves: { readonly local: string; readonly domain: string };
}

/** The variables of the container image; they have names of their own. */
export const nextcloudVariables: NextcloudForm = {
  format: {
    name: 'nextcloud',
    scan: (text) => scanEnv(text).filter(({ key }) => /^(?:SMTP_|MAIL_)/.test(key)),
    fits: (keys) => keys.has('SMTP_HOST') && keys.has('SMTP_NAME'),
    names: {
      host: ['SMTP_HOST'],
      port: ['SMTP_PORT'],
      user: ['SMTP_NAME'],
      secret: ['SMTP_PASSWORD'],
    },
    values: 'plain',
    defaults: { port: (tls) => (tls === 'implicit' ? 465 : 25) },
    tls: {
      read: (get, port) => ({
        tls: get('SMTP_SECURE') === 'ssl' || port === 465 ? 'implicit' : 'starttls',
      }),
      write: (mode) => ({
        set: { SMTP_SECURE: mode === 'implicit' ? 'ssl' : '' },
        needed: mode === 'implicit' ? ['SMTP_SECURE'] : [],
      }),
    },
  },
  halves: { local: 'MAIL_FROM_ADDRESS', domain: 'MAIL_DOMAIN' },
};
