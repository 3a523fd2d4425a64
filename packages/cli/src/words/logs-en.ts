import { countedEn } from './counted-en.ts';
import type { LogsWords } from './logs-words.ts';

export const logsWords: LogsWords = {
  title: 'Mail log',
  lines: (count) => countedEn(count, 'line'),
  notRead: (count) => `${count} of them of no mail log that is understood`,
  span: (since, until) => `${since} to ${until}`,
  total: {
    delivered: 'delivered',
    deferred: 'deferred',
    bounced: 'bounced',
    expired: 'given up',
    refused: 'refused here',
    loginFailed: 'failed logins',
    troubles: 'other trouble',
  },
  passed: (count) => `${count} passed in the end`,
  waiting: (count) => `${count} still waiting`,
  messages: (count) => countedEn(count, 'message'),
  attempts: (count) => countedEn(count, 'attempt'),
  temporary: (count) => `${count} temporary`,
  permanent: (count) => `${count} permanent`,
  possible: (count) => `${count} of them only possibly`,
  trend: 'Failures over time',
  bucket: (width) => `one column: ${width}`,
  width: {
    minutes: (count) => countedEn(count, 'minute'),
    hours: (count) => countedEn(count, 'hour'),
    days: (count) => countedEn(count, 'day'),
  },
  causes: 'Causes',
  providers: 'Providers',
  senders: 'Sender domains',
  since: 'since',
  until: 'until',
  firstExample: 'First',
  lastExample: 'Last',
  unknown: 'Texts that no rule knows',
  unknownHint: 'They are counted, not guessed at. Please report one that should be known.',
  more: (count) => `… and ${count} more`,
  otherSide: 'whoever sent it or tried to sign in; this server only where it refuses wrongly',
  noFailures: 'Nothing failed.',
  nothingCounted:
    'None of these lines tells of a delivery or a failure: does the time fit (--since, --until), and the format (--format)?',
  side: { out: 'sending', in: 'refused here' },
  nothingRead: (formats) =>
    `No line is of a mail log that is understood (${formats}). Is it another log, or encrypted or packed in another way?`,
  cannotWrite: (file, reason) => `${file} cannot be written: ${reason}.`,
  wrote: (file) => `Wrote ${file}.`,
  sources: (names) => `Read: ${names}`,
  progress: (done, total, rate, left) => `${done} of ${total} · ${rate}/s · ${left} left`,
  seconds: (count) => `${count} s`,
  fileProblem: {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it; try it as root or as a member of the group adm',
    EPERM: 'you may not read it; try it as root or as a member of the group adm',
    EISDIR: 'it is a folder; name the files in it',
  },
  followOne: '--follow takes files, not standard input, which is read to its end anyway.',
  unjoined: (count) =>
    `${countedEn(count, 'delivery', 'deliveries')} could not be followed, because too many were under way at once: ${count === '1' ? 'it stays' : 'they stay'} counted as last seen (“still waiting”), and what was logged of ${count === '1' ? 'it' : 'them'} later counts as another message. A shorter span (--since, --until) or fewer files at a time avoid it.`,
  otherUnknown: (count) => `… and ${countedEn(count, 'attempt')} with rarer texts`,
  others: (count) => `others ${count}`,
  sourceProblem: {
    cut: (file, packing) =>
      `${file} is cut short: its ${packing} data ends too early. What stands before is counted; copy the file again if there should be more.`,
    damaged: (file, packing) =>
      `${file} is damaged: its ${packing} data is not sound. What could be unpacked is counted; copy the file again from where it came.`,
    repeated: (file, sameAs) =>
      file === sameAs
        ? `${file} is named more than once; it is counted once.`
        : `${file} is the same file as ${sameAs}; it is counted once.`,
  },
  logins: {
    title: 'Failed logins by address',
    sums: {
      guessing: (count) => `${countedEn(count, 'looks', 'look')} like guessing`,
      user: (count) => `${count} from where users sign in`,
      unclear: (count) => `${count} that may be either`,
    },
    kind: { guessing: 'guessing', user: 'a user', unclear: 'unclear' },
    address: 'other addresses',
    names: (count) =>
      count === 0
        ? ''
        : count === 1
          ? '1 name tried'
          : `${count < 4 ? count : '4 or more'} names tried`,
    signedIn: 'signed in from there too',
    advice:
      'Guessing is not your users failing, and does no harm while passwords are strong. To stop it, let fail2ban ban the addresses (jails postfix-sasl, dovecot, exim), and offer no login on port 25, only on 465 and 587. Postfix has smtpd_client_auth_rate_limit and, for port 25, postscreen; Exim has the ratelimit condition.',
    adviceForUnclear:
      'One name that fails again and again from one address is mostly a phone or program with an old password. Where many names failed and one signed in, look whether that password was guessed.',
  },
  delivered: 'delivered',
  failed: 'failed',
  column: {
    cause: 'cause',
    side: 'side',
    title: 'title',
    confidence: 'confidence',
    messages: 'messages',
    attempts: 'attempts',
    temporary: 'temporary',
    permanent: 'permanent',
    possible: 'only possibly',
    passed: 'passed in the end',
    since: 'since',
    until: 'until',
    who: 'who must act',
    step: 'do this first',
    provider: 'main provider',
    sender: 'main sender domain',
    first: 'first example',
    last: 'last example',
  },
};
