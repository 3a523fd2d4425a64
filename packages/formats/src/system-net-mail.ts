import { type Assignment, scanLines, valuePattern } from './assignment.ts';
import { argumentsOf } from './call-arguments.ts';
import { keyedFormat } from './keyed-format.ts';
import type { SettingsFormat } from './settings-format.ts';
import { truth } from './truth.ts';

const property = new RegExp(
  `^[ \\t]*(?:\\w{1,40}\\.)?(?<key>Host|Port|EnableSsl|EnableSSL|UseSsl|Username|UserName)[ \\t]*=[ \\t]*${valuePattern('//', '[,;]?')}`,
  'dgm',
);
const inline =
  /(?<=[{,][ \t]*)(?<key>Host|Port|EnableSsl|EnableSSL)[ \t]*=[ \t]*(?:(?<quote>")(?<quoted>[^"\r\n]{0,300})"|(?<bare>\w{1,40}))/dg;
/** Calls, and what their arguments are in order. */
const calls: readonly (readonly [RegExp, readonly string[]])[] = [
  [/new[ \t]+SmtpClient\(/g, ['Host', 'Port']],
  [/new[ \t]+(?:System\.Net\.)?NetworkCredential\(/g, ['UserName', 'Password']],
  [/new[ \t]+MailAddress\(/g, ['From']],
];
const trustAll =
  /(?<key>ServerCertificateValidationCallback)[ \t]*\+?=[ \t]*(?<bare>[^;\r\n]{0,200}?=>[ \t]*(?:\{[ \t]*return[ \t]+)?true[^;\r\n]{0,20});?/dg;

const keyed = keyedFormat({
  name: 'system-net-mail',
  scan: (text) =>
    /\bSmtpClient\b/.test(text) && !/MailKit/.test(text)
      ? [
          ...callArguments(text),
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
    // TLS from the start is what this class cannot do: 587 is the port left.
    const possible =
      change.tls === 'implicit' ? { ...change, port: 587, tls: 'starttls' as const } : change;
    const mended = keyed.correct(text, possible);
    if (change.tls === undefined || /\bEnableSs?[lL]\b/i.test(mended)) return mended;
    return mended.replace(
      /(new[ \t]+SmtpClient\([^()\r\n]{0,300}\))([ \t\r\n]*\{)?/,
      (_, call: string, brace?: string) =>
        brace === undefined ? `${call} { EnableSsl = true }` : `${call}${brace} EnableSsl = true,`,
    );
  },
};

function callArguments(text: string): Assignment[] {
  return calls.flatMap(([call, names]) =>
    Array.from(text.matchAll(call))
      .slice(0, 1)
      .flatMap((found) => {
        const from = found.index + found[0].length;
        return argumentsOf(text, from).flatMap(({ quote, start, end }, at) => {
          const key = names[at];
          return key === undefined
            ? []
            : [
                {
                  key,
                  value: text.slice(start, end),
                  quote,
                  start,
                  end,
                  keyStart: start,
                  keyEnd: start,
                },
              ];
        });
      }),
  );
}

function distinct(all: readonly Assignment[]): Assignment[] {
  return all.filter((each, at) => all.findIndex(({ start }) => start === each.start) === at);
}
