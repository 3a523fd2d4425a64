import type { TlsMode } from '../vocabulary.ts';

/** What programs print of the encryption that they use, and calls that leave it out. */
const sayings: readonly (readonly [saying: RegExp, mode: TlsMode])[] = [
  // msmtp --debug
  [/^[ \t]*tls[ \t]*=[ \t]*off[ \t]*$/m, 'none'],
  // aiosmtplib, whose use_tls is TLS from the start
  [/\bport=(?:587|25)\b[^)]{0,200}\buse_tls=False\b(?![^)]{0,200}start_tls=True)/, 'none'],
  // CDO for Windows
  [/smtpusessl["\])\s]{0,6}=[ \t]*True\b/i, 'implicit'],
  // PHP's streams, whose ssl:// begins with TLS, and the addresses of mail over TLS (RFC 8314)
  [/\b(?:ssl|smtps|imaps|pop3s):\/\/[a-z0-9.-]+\.[a-z]{2,}/i, 'implicit'],
  // Docker images of Redmine, GitLab and others
  [
    /^[ \t"'-]*(?:-e[ \t]+)?['"]?SMTP_(?:ENABLE_)?STARTTLS(?:_AUTO)?["']?[=:][ \t"']*(?:true|always)\b/im,
    'starttls',
  ],
];

/** The TLS mode that a text says was used; `undefined` where it says nothing of that or settings tell better. */
export function findTlsMode(text: string): TlsMode | undefined {
  return sayings.find(([saying]) => saying.test(text))?.[1];
}

/** Programs that can only upgrade a connection: .NET's SmtpClient (its documentation says so) and Go's net/smtp. */
const upgradesOnly = /\bSystem\.Net\.Mail\.Smtp(?:Client|Exception)\b|\bsmtp\.SendMail\(/;

/** The only TLS mode that the program in a text has. */
export function findOnlyTls(text: string): TlsMode | undefined {
  return upgradesOnly.test(text) ? 'starttls' : undefined;
}
