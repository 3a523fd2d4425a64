import { scanStatements } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const constant =
  /\bdefine\([ \t]*["'](?<key>WPMS_[A-Z_]{2,40})["'][ \t]*,[ \t]*(?:(?<quote>["'])(?<quoted>(?:(?!\k<quote>)[^\r\n]){0,1000})\k<quote>|(?<bare>[^\s"'][^;\r\n]{0,200}?))(?=[ \t]*\)[ \t]*;)/dg;

/** The constants of WP Mail SMTP in wp-config.php (https://wpmailsmtp.com/docs/how-to-secure-smtp-settings-by-using-constants/). */
export const wpMailSmtp = keyedFormat({
  name: 'wp-mail-smtp',
  scan: (text) => (text.includes('WPMS_') ? scanStatements(text, constant) : []),
  fits: (keys) => [...keys].filter((key) => /^WPMS_(?:SMTP_|SSL|MAIL_FROM$)/.test(key)).length >= 2,
  mayLackHost: (keys) => keys.has('WPMS_SMTP_USER') && keys.has('WPMS_SMTP_PORT'),
  names: {
    host: ['WPMS_SMTP_HOST'],
    port: ['WPMS_SMTP_PORT'],
    user: ['WPMS_SMTP_USER'],
    secret: ['WPMS_SMTP_PASS'],
    from: ['WPMS_MAIL_FROM'],
  },
  values: 'code',
  tls: {
    read(get, _port, has) {
      const word = get('WPMS_SSL');
      if (word === undefined && has('WPMS_SSL')) return {};
      if (/^ssl$/i.test(word ?? '')) return { tls: 'implicit' };
      if (/^tls$/i.test(word ?? '')) return { tls: 'starttls' };
      return { tls: truth(get('WPMS_SMTP_AUTOTLS')) === false ? 'none' : 'starttls' };
    },
    write: (mode) => ({
      set: { WPMS_SSL: mode === 'implicit' ? 'ssl' : 'tls', WPMS_SMTP_AUTOTLS: 'true' },
      needed: ['WPMS_SSL'],
    }),
  },
  wrongNames: {
    WPMS_HOST: 'WPMS_SMTP_HOST',
    WPMS_SMTP_SERVER: 'WPMS_SMTP_HOST',
    WPMS_PORT: 'WPMS_SMTP_PORT',
    WPMS_SMTP_SSL: 'WPMS_SSL',
    WPMS_SMTP_SECURE: 'WPMS_SSL',
    WPMS_SMTP_ENCRYPTION: 'WPMS_SSL',
    WPMS_SMTP_USERNAME: 'WPMS_SMTP_USER',
    WPMS_SMTP_PASSWORD: 'WPMS_SMTP_PASS',
    WPMS_SMTP_FROM: 'WPMS_MAIL_FROM',
    WPMS_FROM: 'WPMS_MAIL_FROM',
  },
});
