import { type Assignment, scanLines, valuePattern } from './assignment.ts';
import { type Call, callAssignments } from './call-assignments.ts';
import { keyedFormat } from './keyed-format.ts';
import { possibleChange } from './possible-change.ts';
import type { SettingsFormat } from './settings-format.ts';
import { trustAll } from './trust-all.ts';
import { truth } from './truth.ts';

const property = new RegExp(
  `^[ \\t]*(?:\\w{1,40}\\.)?(?<key>Host|Port|EnableSsl|EnableSSL|UseSsl|Username|UserName)[ \\t]*=[ \\t]*${valuePattern('//', '[,;]?')}`,
  'dgm',
);
const inline =
  /(?<=[{,][ \t]*)(?<key>Host|Port|EnableSsl|EnableSSL)[ \t]*=[ \t]*(?:(?<quote>")(?<quoted>[^"\r\n]{0,300})"|(?<bare>\w{1,40}))/dg;
const calls: readonly Call[] = [
  [/new[ \t]+(?:System\.Net\.Mail\.)?SmtpClient\(/, ['Host', 'Port']],
  [/new[ \t]+(?:System\.Net\.)?NetworkCredential\(/, ['UserName', 'Password']],
  [/new[ \t]+(?:System\.Net\.Mail\.)?MailAddress\(/, ['From']],
];

const keyed = keyedFormat({
  name: 'system-net-mail',
  scan: (text) =>
    /\bSmtpClient\b/.test(text) && !/MailKit/.test(text)
      ? [
          ...callAssignments(text, calls),
          ...distinct([...scanLines(text, property), ...scanLines(text, inline)]),
          ...scanLines(text, trustAll),
        ]
      : [],
  fits: (keys) => keys.size >= 2,
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['UserName'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'code',
  defaults: { host: 'localhost', port: () => 25 },
  onlyTls: () => 'starttls',
  tls: {
    read: (get, _port, has) => {
      const on = truth(get('EnableSsl'));
      return { tls: on ? 'starttls' : has('EnableSsl') && on === undefined ? undefined : 'none' };
    },
    write: () => ({ set: { EnableSsl: 'true' } }),
  },
  checks: { ServerCertificateValidationCallback: { off: /=>/ } },
  wrongNames: { EnableSSL: 'EnableSsl', UseSsl: 'EnableSsl', Username: 'UserName' },
});

/** .NET's System.Net.Mail.SmtpClient; it knows STARTTLS only (https://learn.microsoft.com/dotnet/api/system.net.mail.smtpclient.enablessl). */
export const systemNetMail: SettingsFormat = {
  name: 'system-net-mail',
  read: keyed.read,
  correct(text, change) {
    const mended = keyed.correct(text, possibleChange(change, 'starttls'));
    if (change.tls === undefined || /\bEnableSs?[lL]\b/i.test(mended)) return mended;
    return mended.replace(
      /(new[ \t]+(?:System\.Net\.Mail\.)?SmtpClient\([^()\r\n]{0,300}\))([ \t\r\n]*\{)?/,
      (_, call: string, brace?: string) =>
        brace === undefined ? `${call} { EnableSsl = true }` : `${call}${brace} EnableSsl = true,`,
    );
  },
};

function distinct(all: readonly Assignment[]): Assignment[] {
  return all.filter((each, at) => all.findIndex(({ start }) => start === each.start) === at);
}
