import { scanStatements } from './assignment.ts';
import { keyedFormat } from './keyed-format.ts';
import { scanTree } from './scan-tree.ts';
import { truth } from './truth.ts';

/** A property that is set or a method that is called; several statements may share a line. */
const statement =
  /(?<=^|[;{}]|<\?php)[ \t]*\$\w{1,40}->(?<key>[A-Za-z]{2,40})[ \t]*(?:=(?!=)|\()[ \t]*(?:(?<quote>["'])(?<quoted>(?:(?!\k<quote>)[^\r\n]){0,1000})\k<quote>(?=[ \t]*(?:,[^;\r\n]{0,200})?\)?;)|(?<bare>[^\s;"'][^;\r\n]{0,300}?)(?=[ \t]*(?:,[^;\r\n]{0,200})?\)?;))/dgm;
const streamOption = /(?:^|\.)(verify_peer|verify_peer_name|allow_self_signed)$/;

/** PHPMailer's properties (https://github.com/PHPMailer/PHPMailer). */
export const phpmailer = keyedFormat({
  name: 'phpmailer',
  scan: (text) =>
    /->[ \t]*(?:SMTP|Host|Port)/i.test(text)
      ? [
          ...scanStatements(text, statement),
          ...scanTree(text).flatMap((each) => {
            const key = streamOption.exec(each.key)?.[1];
            return key === undefined ? [] : [{ ...each, key }];
          }),
        ]
      : [],
  fits: (keys) =>
    [...keys].filter((key) => /^(?:Host|Port|Username|Password|SMTP\w+)$/i.test(key)).length >= 2,
  mayLackHost: (keys) => keys.has('Username') || keys.has('Port'),
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['Username'],
    secret: ['Password'],
    from: ['setFrom', 'From'],
  },
  values: 'code',
  defaults: { host: 'localhost', port: () => 25 },
  tls: {
    read(get, _port, has) {
      const mode = get('SMTPSecure');
      if (mode === undefined && has('SMTPSecure')) return {};
      if (/^ssl$|_SMTPS$/i.test(mode ?? '')) return { tls: 'implicit' };
      if (/^tls$|_STARTTLS$/i.test(mode ?? '')) return { tls: 'starttls' };
      return { tls: truth(get('SMTPAutoTLS')) === false ? 'none' : 'starttls' };
    },
    write(mode, get) {
      const constants = /::/.test(get('SMTPSecure') ?? '');
      const words = constants
        ? ['PHPMailer::ENCRYPTION_SMTPS', 'PHPMailer::ENCRYPTION_STARTTLS']
        : ['ssl', 'tls'];
      return {
        set: { SMTPSecure: words[mode === 'implicit' ? 0 : 1] ?? 'ssl', SMTPAutoTLS: 'true' },
        needed: ['SMTPSecure'],
      };
    },
  },
  checks: {
    verify_peer: { off: /^(?:false|0)$/i, on: 'true' },
    verify_peer_name: { off: /^(?:false|0)$/i, on: 'true' },
    allow_self_signed: { off: /^(?:true|1)$/i, on: 'false' },
  },
  wrongNames: {
    host: 'Host',
    HostName: 'Host',
    Hostname: 'Host',
    Server: 'Host',
    SMTPHost: 'Host',
    port: 'Port',
    SMTPPort: 'Port',
    User: 'Username',
    UserName: 'Username',
    username: 'Username',
    SMTPUsername: 'Username',
    Pass: 'Password',
    PassWord: 'Password',
    password: 'Password',
    SMTPPassword: 'Password',
    SmtpSecure: 'SMTPSecure',
    SMTPsecure: 'SMTPSecure',
    SMTPSecurity: 'SMTPSecure',
    Encryption: 'SMTPSecure',
    SmtpAuth: 'SMTPAuth',
  },
});
