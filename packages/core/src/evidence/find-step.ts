import type { Step } from '../vocabulary.ts';
import type { ReplyEvidence } from './evidence.ts';

const commands: Readonly<Record<string, Step>> = {
  CONN: 'connect',
  EHLO: 'ehlo',
  HELO: 'ehlo',
  LHLO: 'ehlo',
  STARTTLS: 'starttls',
  STLS: 'starttls',
  AUTH: 'auth',
  LOGIN: 'auth',
  AUTHENTICATE: 'auth',
  USER: 'auth',
  PASS: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  SELECT: 'select',
  EXAMINE: 'select',
  QUIT: 'quit',
  API: 'config',
};

/** The step that a command belongs to (`AUTH PLAIN`, `MAIL FROM`, nodemailer's `CONN`). */
export function stepOf(command: string | undefined): Step | undefined {
  return commands[command?.trim().split(/[\s:]/)[0]?.toUpperCase() ?? ''];
}

/** What libraries print in front of a reply, and the step it tells. */
const stepTexts: readonly (readonly [text: string, step: Step])[] = [
  ['invalid login', 'auth'],
  ['smtpauthenticationerror', 'auth'],
  ['authenticationfailedexception', 'auth'],
  ['mail command failed', 'mail'],
  ['smtpsenderrefused', 'mail'],
  ['in reply to mail from', 'mail'],
  ['following from address failed', 'mail'],
  ['recipients were rejected', 'rcpt'],
  ['recipient command failed', 'rcpt'],
  ['smtprecipientsrefused', 'rcpt'],
  ['smtpaddressfailedexception', 'rcpt'],
  ['in reply to rcpt to', 'rcpt'],
  ['rcpt from', 'rcpt'],
  ['message failed', 'data'],
  ['data command failed', 'data'],
  ['smtpdataerror', 'data'],
  ['in reply to end of data', 'data'],
  ['smtpconnecterror', 'greeting'],
  ['smtphelloerror', 'ehlo'],
  ['smtpheloerror', 'ehlo'],
  ['ehlo command failed', 'ehlo'],
  ['helo command failed', 'ehlo'],
  ['starttls command failed', 'starttls'],
];

/** A command of the client in a transcript, with the marks that programs put before it. */
const sent =
  /(?:^|[\s>'":~*-])(EHLO|HELO|LHLO|STARTTLS|STLS|AUTH|AUTHENTICATE|LOGIN|MAIL FROM|RCPT TO|DATA|SELECT|EXAMINE|QUIT|mail FROM|rcpt TO|data|ehlo|helo)\b(?! command| failed| not|-)/g;
/** How far before its reply a command is looked for. */
const window = 600;

/** Where a session failed: by what a library says, else by the command before the first refusal in a transcript. */
export function findStep(
  text: string,
  folded: string,
  replies: readonly ReplyEvidence[],
): Step | undefined {
  const command = /\bcommand["']?: ?["']?([A-Z]{4,12})\b/.exec(text)?.[1];
  return (
    stepOf(command) ??
    stepOfStack(text) ??
    stepTexts.find(([words]) => folded.includes(words))?.[1] ??
    stepBefore(text, replies.find(isRefusal))
  );
}

/** The innermost method of Python's own mail modules in a traceback. */
function stepOfStack(text: string): Step | undefined {
  const methods = Array.from(
    text.matchAll(/(?:smtplib|imaplib|poplib)\.py"?, line \d+,? in (\w+)/g),
    ([, method = '']) => stepOf(pythonMethods[method] ?? method),
  );
  return methods.findLast((step) => step !== undefined);
}

/** Methods that are called otherwise than the command that they send. */
const pythonMethods: Readonly<Record<string, string>> = {
  auth_plain: 'AUTH',
  auth_login: 'AUTH',
  auth_cram_md5: 'AUTH',
  pass_: 'PASS',
};

function isRefusal({ code, status }: ReplyEvidence): boolean {
  return (code ?? 0) >= 400 || status === 'NO' || status === 'BAD' || status === '-ERR';
}

function stepBefore(text: string, refusal: ReplyEvidence | undefined): Step | undefined {
  if (!refusal) return undefined;
  const before = text.slice(Math.max(0, refusal.start - window), refusal.start);
  const last = [...before.matchAll(sent)].at(-1);
  if (!last) return undefined;
  // Between a command and its reply there is no other reply.
  const between = before.slice(last.index + last[0].length);
  return /(?:^|[\s>'":])[23]\d\d[ -]/.test(between) ? undefined : stepOf(last[1]);
}
