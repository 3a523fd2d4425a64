import { keyedFormat } from './keyed-format.ts';
import { scanYaml } from './scan-yaml.ts';
import { truth } from './truth.ts';

/** The names of a receiver's own settings, and those of the global ones. */
const both = (name: string) => [`smtp_${name}`, name] as const;

/** Alertmanager: `global`, or a receiver of its own; 465 means TLS from the start (https://prometheus.io/docs/alerting/latest/configuration/). */
export const alertmanager = keyedFormat({
  name: 'alertmanager',
  scan: (text) =>
    /\b(?:smtp_)?smarthost:/.test(text)
      ? scanYaml(text).flatMap((each) => {
          const key = /(?:^|global\.|email_configs\.)((?:(?:smtp_)?tls_config\.)?[a-z_]+)$/.exec(
            each.key,
          )?.[1];
          return key === undefined ? [] : [{ ...each, key }];
        })
      : [],
  fits: (keys) => both('smarthost').some((key) => keys.has(key)) && keys.size >= 2,
  names: {
    endpoint: both('smarthost'),
    user: both('auth_username'),
    secret: both('auth_password'),
    from: both('from'),
  },
  values: 'plain',
  tls: {
    read(get, port) {
      const value = (name: string) =>
        truth(
          both(name)
            .map(get)
            .find((each) => each !== undefined),
        );
      if (value('force_implicit_tls') ?? port === 465) return { tls: 'implicit' };
      return { tls: value('require_tls') === false ? 'none' : 'starttls' };
    },
    write(mode) {
      const implicit = String(mode === 'implicit');
      const [forced, forcedHere] = both('force_implicit_tls');
      const [required, requiredHere] = both('require_tls');
      return {
        set: {
          [forced]: implicit,
          [forcedHere]: implicit,
          ...(mode === 'starttls' && { [required]: 'true', [requiredHere]: 'true' }),
        },
      };
    },
  },
  checks: {
    'smtp_tls_config.insecure_skip_verify': { off: /^true$/i, on: 'false' },
    'tls_config.insecure_skip_verify': { off: /^true$/i, on: 'false' },
  },
  wrongNames: {
    smtp_host: 'smtp_smarthost',
    smtp_auth_user: 'smtp_auth_username',
    smtp_username: 'smtp_auth_username',
    smtp_password: 'smtp_auth_password',
    smtp_auth_pass: 'smtp_auth_password',
  },
});
