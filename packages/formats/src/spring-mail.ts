import type { KeyedFormat } from './keyed-format.ts';
import { truth } from './truth.ts';

const mail = 'spring.mail.properties.mail';
/** JavaMail reads `mail.smtps.*` when the protocol is smtps. */
const of = (name: string) => [`${mail}.smtp.${name}`, `${mail}.smtps.${name}`] as const;

/** Spring Boot's spring.mail (https://docs.spring.io/spring-boot/reference/io/email.html), whatever file it stands in. */
export const springMail = {
  fits: (keys) => [...keys].filter((key) => /^spring\.mail\.(?!properties$)/.test(key)).length >= 2,
  names: {
    host: ['spring.mail.host'],
    port: ['spring.mail.port'],
    user: ['spring.mail.username'],
    secret: ['spring.mail.password'],
    from: of('from'),
  },
  values: 'plain',
  defaults: { host: 'localhost', port: (tls) => (tls === 'implicit' ? 465 : 25) },
  tls: {
    read(get) {
      const on = (name: string) => of(name).some((key) => truth(get(key)));
      const factory = of('socketFactory.class').some((key) =>
        /SSLSocketFactory/.test(get(key) ?? ''),
      );
      if (
        on('ssl.enable') ||
        factory ||
        get('spring.mail.protocol') === 'smtps' ||
        truth(get('spring.mail.ssl.enabled'))
      )
        return { tls: 'implicit' };
      return { tls: on('starttls.enable') || on('starttls.required') ? 'starttls' : 'none' };
    },
    write(mode, get) {
      const kind = get('spring.mail.protocol') === 'smtps' && mode === 'implicit' ? 1 : 0;
      const name = (each: string) => of(each)[kind];
      const implicit = mode === 'implicit';
      const on = implicit ? name('ssl.enable') : name('starttls.enable');
      return {
        set: {
          'spring.mail.protocol': implicit ? (get('spring.mail.protocol') ?? 'smtp') : 'smtp',
          ...(!implicit && { 'spring.mail.ssl.enabled': 'false' }),
          [on]: 'true',
          [implicit ? name('starttls.enable') : name('ssl.enable')]: 'false',
          [name('starttls.required')]: String(!implicit),
          ...(!implicit && { [name('socketFactory.class')]: 'javax.net.SocketFactory' }),
        },
        needed: implicit ? [on] : [on, name('starttls.required')],
      };
    },
  },
  checks: Object.fromEntries(
    [0, 1].flatMap((kind) => [
      [of('ssl.trust')[kind], { off: /^\*$/ }],
      [of('ssl.checkserveridentity')[kind], { off: /^false$/i, on: 'true' }],
    ]),
  ),
  wrongNames: {
    'spring.mail.user': 'spring.mail.username',
    'spring.mail.user-name': 'spring.mail.username',
    'spring.mail.pass': 'spring.mail.password',
    'spring.mail.server': 'spring.mail.host',
    'spring.mail.hostname': 'spring.mail.host',
    'spring.mail.smtp.host': 'spring.mail.host',
    'spring.mail.smtp.port': 'spring.mail.port',
    'spring.mail.smtp.auth': `${mail}.smtp.auth`,
    'spring.mail.smtp.starttls.enable': `${mail}.smtp.starttls.enable`,
    'spring.mail.smtp.ssl.enable': `${mail}.smtp.ssl.enable`,
    'spring.mail.properties.smtp.auth': `${mail}.smtp.auth`,
    'spring.mail.properties.smtp.starttls.enable': `${mail}.smtp.starttls.enable`,
  },
} satisfies Omit<KeyedFormat, 'name' | 'scan'>;
