import { keyedFormat } from './keyed-format.ts';
import { scanYaml } from './scan-yaml.ts';
import { truth } from './truth.ts';

/** Jenkins' mailer as configuration code (https://plugins.jenkins.io/mailer/). */
export const jenkins = keyedFormat({
  name: 'jenkins',
  scan: (text) =>
    /^[ ]*(?:mailer|email-ext):/m.test(text)
      ? scanYaml(text).flatMap((each) => {
          const key = /(?:^|\.)(?:mailer\.(.+)|(location\.adminAddress))$/.exec(each.key);
          const name = key?.[1] ?? key?.[2];
          return name === undefined ? [] : [{ ...each, key: name }];
        })
      : [],
  fits: (keys) => keys.has('smtpHost') || (keys.has('smtpPort') && keys.size >= 2),
  mayLackHost: (keys) => keys.has('smtpPort'),
  names: {
    host: ['smtpHost'],
    port: ['smtpPort'],
    user: ['authentication.username', 'smtpAuthUsername'],
    secret: ['authentication.password', 'smtpAuthPassword'],
    from: ['location.adminAddress'],
  },
  values: 'plain',
  defaults: {
    host: 'localhost',
    port: (tls) => (tls === 'implicit' ? 465 : tls === 'starttls' ? 587 : 25),
  },
  tls: {
    read(get) {
      if (truth(get('useSsl'))) return { tls: 'implicit' };
      return { tls: truth(get('useTls')) ? 'starttls' : 'none' };
    },
    write(mode) {
      const implicit = mode === 'implicit';
      return {
        set: { useSsl: String(implicit), useTls: String(!implicit) },
        needed: [implicit ? 'useSsl' : 'useTls'],
      };
    },
  },
  wrongNames: {
    host: 'smtpHost',
    smtpServer: 'smtpHost',
    port: 'smtpPort',
    useSSL: 'useSsl',
    useTLS: 'useTls',
  },
});
