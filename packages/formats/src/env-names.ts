import type { Field } from './settings-format.ts';

/** Endings of variable names, in the order of trying; the part before them names the application. */
export const endings: readonly (readonly [ending: RegExp, field: Field])[] = [
  [/(?:^|_)(?:REJECT_UNAUTHORIZED|VERIFY_(?:PEER|SSL|CERT|MODE))$/, 'verify'],
  [
    /(?:^|_)(?:SKIP_VERIFY|TLS_INSECURE|ACCEPT_INVALID_(?:CERTS|HOSTNAMES)|IGNORE_(?:TLS|SSL|CERT)_ERRORS?)$/,
    'verify',
  ],
  [/(?:^|_)IGNORE_TLS$/, 'ignoreTls'],
  [/(?:^|_)FROM(?:_ADDRESS|_EMAIL)?$/, 'from'],
  [/^DEFAULT_FROM_EMAIL$/, 'from'],
  [/(?:^|_)E?MAIL_ADDRESS$/, 'user'],
  [/(?:^|_)(?:HOST|HOSTNAME|SERVER|ADDR|ADDRESS|SMARTHOST)$/, 'host'],
  [/(?:^|_)PORT$/, 'port'],
  [/(?:^|_)(?:HOST_)?USER(?:_?NAME)?$/, 'user'],
  [/(?:^|_)LOGIN$/, 'user'],
  [/(?:^|_)(?:HOST_)?(?:PASS|PASSWORD|PASSWD)$/, 'secret'],
  [/(?:^|_)(?:SECURE|USE_SSL|SSL)$/, 'secure'],
  [/(?:^|_)(?:USE_TLS|STARTTLS|REQUIRE_TLS)$/, 'requireTls'],
  [/(?:^|_)(?:ENCRYPTION|SCHEME|SECURITY|TLS|PROTOCOL)$/, 'tls'],
  [/(?:^|_)SERVICE$/, 'service'],
];

export const mailName = /(?:^|_)(?:SMTP|MAIL|EMAIL|MAILER|IMAP|POP3?)(?:_|$)/;
/** Laravel's own names, where `MAIL_MAILER` or `MAIL_SCHEME` says that it is Laravel. */
export const laravelNames: Readonly<Record<string, string>> = {
  MAIL_SERVER: 'MAIL_HOST',
  MAIL_SMTP_HOST: 'MAIL_HOST',
  MAIL_USER: 'MAIL_USERNAME',
  MAIL_USER_NAME: 'MAIL_USERNAME',
  MAIL_LOGIN: 'MAIL_USERNAME',
  MAIL_PASS: 'MAIL_PASSWORD',
  MAIL_PASSWD: 'MAIL_PASSWORD',
  MAIL_FROM: 'MAIL_FROM_ADDRESS',
  MAIL_FROM_EMAIL: 'MAIL_FROM_ADDRESS',
};

/** Whether a switch of the certificate check switches it off: some say what is checked, the others what is not. */
export function isCheckOff(key: string, value: string): boolean {
  return /SKIP|INSECURE|INVALID|IGNORE/.test(key)
    ? /^(?:true|1|yes|on)$/i.test(value)
    : /^(?:false|0|no|off|none)$/i.test(value);
}
