import { phrases } from '../../src/languages/phrases-en.ts';
import type { Words } from './words.ts';

const server = (host: string) => `host, host:port or host:port:tls, like ${host}`;
const source = 'names of the sources above, like help';
const step = 'one action in both languages, like Open Settings. || 打开“设置”。';

export const english: Words = {
  locale: 'en',
  intro: 'A new provider. Write down what its own pages say; leave out what you do not know.',
  several: 'several with blanks between',
  perLine: 'one at a time; an empty line ends the list',
  mayBeEmpty: 'may stay empty',
  cancelled: 'Nothing was written.',
  usage: 'Without a terminal, or with --no-input, every answer is a flag:',
  questions: {
    id: { ask: 'Id', expected: 'lower-case words joined by hyphens, like qq-mail' },
    'name-en': { ask: 'Name in English', expected: 'the name that the provider uses' },
    'name-zh': { ask: 'Name in Chinese', expected: 'the Chinese name, or the same name again' },
    kind: {
      ask: 'Whom does it serve',
      expected:
        'mailbox (people), company (an own domain), sending (programs) or testing (test servers)',
    },
    family: { ask: 'Family: the id of its owner', expected: 'lower-case words, like tencent' },
    region: { ask: 'Countries it serves', expected: 'country codes of two capitals, like CN' },
    alias: { ask: 'Other names people search for', expected: 'a name, like Foxmail or QQ邮箱' },
    domain: { ask: 'Mail domains', expected: 'what stands after the @, like qq.com' },
    mx: {
      ask: 'Hosts that receive the mail of customers’ domains (MX)',
      expected: 'names of MX hosts; *.example.com for all below example.com',
    },
    source: {
      ask: 'Page that states the settings',
      expected:
        'an https:// address; database: or community: before it if the page is not the provider’s own',
    },
    read: { ask: 'Day on which you read it', expected: 'a day that has come, as 2026-01-31' },
    submission: { ask: 'SMTP server', expected: server('smtp.example.com:465:implicit') },
    imap: { ask: 'IMAP server', expected: server('imap.example.com:993:implicit') },
    pop3: { ask: 'POP3 server', expected: server('pop.example.com:995:implicit') },
    'submission-source': { ask: 'Which sources state the SMTP server', expected: source },
    'imap-source': { ask: 'Which sources state the IMAP server', expected: source },
    'pop3-source': { ask: 'Which sources state the POP3 server', expected: source },
    unusual: {
      ask: 'Why port and TLS mode do not fit the usual pairs',
      expected:
        'a few words, like A second port for TLS from the start, documented by the provider.',
    },
    username: {
      ask: 'User name',
      expected: '%EMAILADDRESS%, %EMAILLOCALPART%, %ISSUED%, %SECRET% or a fixed word, best first',
    },
    sender: {
      ask: 'Which sender address is accepted',
      expected: 'unknown, account, account-or-alias, verified or any',
    },
    'sender-source': { ask: 'Which sources state the sender rule', expected: source },
    access: {
      ask: 'Are mail programs allowed in a new account',
      expected: 'on, off or unknown',
    },
    'access-actor': { ask: 'Who switches it', expected: 'user or admin' },
    'access-step': { ask: 'Steps to switch it on', expected: step },
    'access-source': { ask: 'Which sources state that', expected: source },
    credential: {
      ask: 'Which secret goes into the password field',
      expected: 'password, app-password, api-key, smtp-password, oauth2, bridge, none or unknown',
    },
    'credential-name-en': {
      ask: 'What the provider calls it, in English',
      expected: 'a few words, like app password',
    },
    'credential-name-zh': {
      ask: 'What the provider calls it, in Chinese',
      expected: 'a few words, like 授权码',
    },
    'account-password-works': {
      ask: 'Does the password of the web login work as well',
      expected: 'yes, no or unknown',
    },
    'credential-step': { ask: 'Steps to create it', expected: step },
    'credential-source': { ask: 'Which sources state that', expected: source },
  },
  missing: (flag) => `--${flag} is missing`,
  wrong: (flag, text) => `--${flag} ${JSON.stringify(text)} does not fit`,
  unusualPort: ({ line, port, tls, usualTls, usualPorts }) =>
    `${line}: ${usualTls ? `port ${port} usually has ${phrases.tls[usualTls]}` : `port ${port} is not usual`}; ${phrases.tls[tls]} is usual on ${usualPorts.join(', ')}`,
  asOnThePage: 'Does the page of the provider really say so?',
  yes: 'Yes',
  no: 'No',
  chooseOne: '↑/↓, Enter',
  chooseSeveral: 'at least one: ↑/↓, space, Enter',
  exists: (path) => `${path} exists already: edit that file, or choose another id`,
  domainTaken: (domain, path) => `${domain} is already in ${path}`,
  readInFuture: (day, today) => `--read ${day} lies in the future (today is ${today})`,
  written: (paths) => `Written: ${paths.join(' and ')}`,
  next: (command) => `Next: ${command}`,
};
