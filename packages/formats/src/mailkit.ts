import { scanLines } from './assignment.ts';
import { type Call, callAssignments } from './call-assignments.ts';
import { type KeyedFormat, keyedFormat } from './keyed-format.ts';
import { trustAll } from './trust-all.ts';

const calls: readonly Call[] = [
  [/\.Connect(?:Async)?\(/, ['Host', 'Port', 'Options']],
  [/\.Authenticate(?:Async)?\(/, ['UserName', 'Password']],
];
const sender: Call = [/\bFrom\.Add\([ \t]*new[ \t]+MailboxAddress\(/, ['', 'From']];
const parsedSender: Call = [/\bFrom\.Add\([ \t]*MailboxAddress\.Parse\(/, ['From']];
const ports = { submission: [465, 25], imap: [993, 143], pop3: [995, 110] } as const;

function protocolOf(text: string): keyof typeof ports {
  if (/\bImapClient\b/.test(text)) return 'imap';
  return /\bPop3Client\b/.test(text) ? 'pop3' : 'submission';
}

/** `useSsl`, or what SecureSocketOptions say; without either the port decides. */
function modeOf(option: string | undefined, port: number | undefined, text: string) {
  const word = option?.slice(option.lastIndexOf('.') + 1) ?? 'Auto';
  if (/^(?:true|SslOnConnect)$/.test(word)) return 'implicit';
  if (/^(?:false|StartTls|StartTlsWhenAvailable)$/.test(word)) return 'starttls';
  if (word === 'None') return 'none';
  return ports[protocolOf(text)][0] === port ? 'implicit' : 'starttls';
}

/** MailKit's clients (https://mimekit.net/docs/html/T_MailKit_Security_SecureSocketOptions.htm). */
export const mailkit = keyedFormat({
  name: 'mailkit',
  scan: (text) =>
    /\b(?:Smtp|Imap|Pop3)Client\b|\bMailKit\b/.test(text) && calls[0]?.[0].test(text)
      ? [
          ...callAssignments(text, calls).filter(
            ({ key, value }) =>
              // A token to give up with is no option, and 0 no port but the usual one.
              !(key === 'Options' && /token|^ct$/i.test(value)) &&
              !(key === 'Port' && value === '0'),
          ),
          ...callAssignments(text, [sender]).slice(0, 1),
          ...callAssignments(text, [parsedSender]).slice(0, 1),
          ...scanLines(text, trustAll),
        ]
      : [],
  fits: (keys) => keys.has('Host') && keys.size >= 2,
  names: {
    host: ['Host'],
    port: ['Port'],
    user: ['UserName'],
    secret: ['Password'],
    from: ['From'],
  },
  values: 'code',
  protocol: (_get, text) => protocolOf(text),
  defaults: {
    port: (tls, text) => ports[protocolOf(text)][tls === 'implicit' ? 0 : 1],
  },
  tls: {
    read: (get, port, has, text) =>
      has('Options') && get('Options') === undefined
        ? {}
        : { tls: modeOf(get('Options'), port, text) },
    write(mode, get) {
      const words = /^(?:true|false)$/.test(get('Options') ?? '')
        ? ['true', 'false']
        : ['SecureSocketOptions.SslOnConnect', 'SecureSocketOptions.StartTls'];
      return { set: { Options: words[mode === 'implicit' ? 0 : 1] ?? '' }, needed: ['Options'] };
    },
  },
  checks: { ServerCertificateValidationCallback: { off: /=>/ } },
} satisfies KeyedFormat);
