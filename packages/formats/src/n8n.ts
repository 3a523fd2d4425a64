import { keyedFormat } from './keyed-format.ts';
import { scanEnv } from './scan-env.ts';
import { truth } from './truth.ts';

/** n8n's variables; TLS from the start is on unless it is switched off (https://docs.n8n.io/hosting/configuration/environment-variables/user-management-smtp-2fa/). */
export const n8n = keyedFormat({
  name: 'n8n',
  scan: (text) =>
    text.includes('N8N_SMTP_')
      ? scanEnv(text).filter(({ key }) => key.startsWith('N8N_SMTP_'))
      : [],
  fits: (keys) => keys.size >= 2,
  mayLackHost: (keys) => keys.has('N8N_SMTP_USER') && keys.has('N8N_SMTP_PORT'),
  names: {
    host: ['N8N_SMTP_HOST'],
    port: ['N8N_SMTP_PORT'],
    user: ['N8N_SMTP_USER'],
    secret: ['N8N_SMTP_PASS'],
    from: ['N8N_SMTP_SENDER'],
  },
  values: 'plain',
  defaults: { port: () => 465 },
  tls: {
    read(get, _port, has) {
      const secure = truth(get('N8N_SMTP_SSL'));
      if (has('N8N_SMTP_SSL') && secure === undefined) return {};
      if (secure !== false) return { tls: 'implicit' };
      return { tls: truth(get('N8N_SMTP_STARTTLS')) === false ? 'none' : 'starttls' };
    },
    write: (mode) => ({
      set: {
        N8N_SMTP_SSL: String(mode === 'implicit'),
        ...(mode === 'starttls' && { N8N_SMTP_STARTTLS: 'true' }),
      },
      needed: mode === 'starttls' ? ['N8N_SMTP_SSL'] : [],
    }),
  },
  wrongNames: {
    N8N_SMTP_SERVER: 'N8N_SMTP_HOST',
    N8N_SMTP_USERNAME: 'N8N_SMTP_USER',
    N8N_SMTP_PASSWORD: 'N8N_SMTP_PASS',
    N8N_SMTP_FROM: 'N8N_SMTP_SENDER',
    N8N_SMTP_SECURE: 'N8N_SMTP_SSL',
    N8N_SMTP_TLS: 'N8N_SMTP_SSL',
  },
});
