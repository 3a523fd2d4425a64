/** What people write, and what nodemailer calls it (https://nodemailer.com/smtp). */
const names: Readonly<Record<string, string>> = {
  'auth.password': 'auth.pass',
  'auth.passwd': 'auth.pass',
  'auth.pwd': 'auth.pass',
  'auth.secret': 'auth.pass',
  'auth.username': 'auth.user',
  'auth.login': 'auth.user',
  'auth.email': 'auth.user',
  'auth.name': 'auth.user',
  username: 'auth.user',
  user: 'auth.user',
  password: 'auth.pass',
  pass: 'auth.pass',
  hostname: 'host',
  server: 'host',
  ssl: 'secure',
  secureconnection: 'secure',
  encryption: 'secure',
  usessl: 'secure',
  starttls: 'requireTLS',
  usetls: 'requireTLS',
  requiretls: 'requireTLS',
  ignoretls: 'ignoreTLS',
  'tls.rejectunauthorised': 'tls.rejectUnauthorized',
};

const known = new Set(['requireTLS', 'ignoreTLS']);

/** The name that nodemailer knows for an option that it would ignore; `undefined` when there is nothing to say. */
export function nodemailerName(path: string): string | undefined {
  return known.has(path) ? undefined : names[path.toLowerCase()];
}
