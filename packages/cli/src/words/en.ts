import { countedEn } from './counted-en.ts';
import type { Words } from './words.ts';

export const words: Words = {
  understood: {
    address: 'Read as an address',
    domain: 'Read as a domain',
    name: 'Read as the name of a provider',
    settings: 'Read as mail settings',
    error: 'Read as an error',
    log: 'Read as a log',
  },
  section: {
    settings: 'Settings',
    username: 'User name',
    secret: 'Secret',
    access: 'Enable access',
    sender: 'Sender address',
    limits: 'Limits',
    oauth2: 'OAuth 2.0',
    confused: 'Easily confused with',
    dns: 'DNS records of your own domain',
    formerServices: 'Earlier services',
    links: 'Links',
    sources: 'Sources',
    regions: 'Regions',
    first: 'Do this first',
    after: 'Then',
    corrected: 'Corrected setting',
    why: 'Why',
    avoid: 'What not to change',
    evidence: 'Concluded from',
    next: 'Still failing?',
    alternatives: 'It may also be',
    furtherFaults: 'Also wrong, and mended above where a change is known',
    decides: 'What decides between them',
    codeAllows: 'What the code allows, likeliest first',
    report: 'Found out?',
    who: 'Who must act',
  },
  list: (items) => items.join(', '),
  label: (label, text) => `${label}: ${text}`,
  aside: (text) => ` (${text})`,
  noServers: 'No server that a mail program could use is known.',
  unavailable: (protocol) => `${protocol}: not offered`,
  needs: (list) => `Needs: ${list}.`,
  revoked: (list) => `Stops working after: ${list}.`,
  shape: (shape) => `Looks like: ${shape}.`,
  port: (port) => `port ${port}`,
  trust: 'Servers according to',
  moreAt: 'More',
  moreSources: (count) => `and ${count} more, in full with --json`,
  notInCatalog: (domain) => `The catalog does not know ${domain}.`,
  didYouMean: (domains) => `Did you mean ${domains}?`,
  offer: (name, id) => `${id} (${name})`,
  unknownDomainNext: (domain) => [
    'What to do next:',
    `  - Ask DNS who receives its mail: nslookup -type=mx ${domain}`,
    '    Then ask for the host that it names: mailatlas find <host>',
    '  - Or look at the help pages of the provider or of its webmail for “IMAP” and “SMTP”, or',
    '    ask the administrator of the domain.',
    '  - Found the settings? Enter them, and the next person gets the answer:',
    '    https://github.com/mailatlas/mailatlas/issues/new?template=provider.yml',
  ],
  unknownNameNext:
    'Give the address or the domain after the @, or look through the list: mailatlas providers',
  several: (query, count, example) =>
    `${query} stands for ${count} services. Say which one: mailatlas ${example}`,
  furtherOnes: (count, command) =>
    `${count === 1 ? '1 more is' : `${count} more are`} not shown: mailatlas ${command}`,
  hostOf: (host, provider) => `${host} is a host of ${provider}`,
  retiredHost: (host, provider, use) =>
    `${host} is an old host of ${provider} and out of use${use ? `; use ${use} instead` : ''}`,
  heir: (command) => `Settings of the service that took over: mailatlas ${command}`,
  notAnAddress: (text, reason) => `${JSON.stringify(text)} is not an address: ${reason}.`,
  unknownTexts: (texts, lines) =>
    `${countedEn(texts, 'text', 'different texts')} in ${countedEn(lines, 'line')} that no rule knows.`,
  noDraft: 'Too short for a rule.',
  contribute:
    'To contribute one: see CONTRIBUTING.md, section Diagnoses. Fill in the page where the text stands and a near miss.',
  reportUnknown:
    'Tell us the text (without addresses and secrets) and what it was; the next person gets the answer.',
  nothingKnown: 'No rule knows this text, so no cause is named.',
  nothingKnownNext:
    'Paste the whole message with the lines before it and the settings that were used, or say with --host and --port which server it was.',
  codeMeans: (code, meaning) => `${code}: ${meaning}`,
  codeClass: {
    4: 'the server refused for now; the same command may succeed later.',
    5: 'the server refused for good; repeating it unchanged will not help.',
  },
  nothingWrong: 'Nothing is wrong with these settings as far as the catalog can tell.',
  noText: 'There is no text to look at: give it as an argument, with --file, or on standard input.',
  removed: (count) =>
    count === 1
      ? 'One secret in the text was left out.'
      : `${count} secrets in the text were left out.`,
  providersFound: (count) => countedEn(count, 'provider'),
  noAccount: (provider) =>
    `--account: the hosts of ${provider} are the same for every customer; leave it out.`,
  badAccount: (account, example) =>
    `--account: ${JSON.stringify(account)} cannot stand in a host of this provider; expected something like ${example}.`,
  accountFills: (command) => `Filled in by: mailatlas ${command}`,
  regionChoice: (command) =>
    `The hosts above are of the marked region; for another: mailatlas ${command}`,
  unknownRegion: (region, known) => `There is no region "${region}". Known: ${known}.`,
  badOption: (name, value, expected) =>
    `${name}: ${JSON.stringify(value)} is not possible; expected ${expected}.`,
  unknownOption: (text) => `Unknown option ${text}.`,
  missingArgument: (text) => `Missing: ${text}.`,
  cannotRead: (file, reason) => `${file} cannot be read: ${reason}.`,
  fileProblem: {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it',
    EISDIR: 'it is a folder; name a file in it',
    binary: 'it holds no text',
  },
  linesNeedJson: '--lines reads and writes JSON: add --json.',
  seeHelp: 'See `mailatlas --help`.',
  bug: 'This is a bug in mailatlas. Please report it, without secrets, at',
};
