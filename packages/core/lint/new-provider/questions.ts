import { domainToASCII } from 'node:url';
import type { z } from 'zod';
import { country, day, hostPattern, id, text } from '../../schema/primitives.ts';
import { providerSchema } from '../../schema/provider-schema.ts';
import type { CredentialKind } from '../../src/vocabulary.ts';
import { schemaAt } from '../schema-at.ts';
import type { Flag } from './flags.ts';
import { parseServer } from './parse-server.ts';
import { parseSource } from './parse-source.ts';
import { unusualServers } from './unusual-server.ts';

/** What has been answered so far, as it stands in flags. */
export type Given = Readonly<Partial<Record<Flag, readonly string[]>>>;

/** One thing to ask for. The same question reads a flag and checks what is typed at a prompt. */
export interface Question {
  readonly flag: Flag;
  /** Whether a single line may answer. */
  fits(text: string, given: Given): boolean;
  readonly choices?: readonly string[];
  /** Several answers: in one line with blanks between, or one a line until an empty one. */
  readonly many?: 'words' | 'lines';
  /** May stay without an answer. */
  readonly optional?: (given: Given) => boolean;
  /** The answer when none is given. */
  readonly initial?: (given: Given, today: string) => string;
  /** Whether to ask at all. */
  readonly when?: (given: Given) => boolean;
}

export const questions: readonly Question[] = [
  { flag: 'id', fits: valid(id) },
  { flag: 'name-en', fits: valid(text) },
  { flag: 'name-zh', fits: valid(text) },
  choice('kind', choicesAt('kind')),
  { flag: 'family', fits: valid(id), initial: (given) => first(given, 'id') },
  { flag: 'region', many: 'words', optional: always, fits: valid(country) },
  { flag: 'alias', many: 'lines', optional: always, fits: valid(text) },
  {
    flag: 'domain',
    many: 'words',
    optional: servesDomainsOfOthers,
    fits: (word) => hostPattern.safeParse(domainOf(word)).success,
  },
  {
    flag: 'mx',
    many: 'words',
    optional: always,
    fits: valid(hostPattern),
    when: (given) => first(given, 'kind') === 'company',
  },
  { flag: 'source', many: 'lines', fits: (line) => parseSource(line) !== undefined },
  {
    flag: 'read',
    fits: (typed) => day.safeParse(typed).success,
    initial: (_, today) => today,
  },
  ...(['submission', 'imap', 'pop3'] as const).flatMap((protocol): Question[] => [
    {
      flag: protocol,
      many: 'words',
      optional: (given) => protocol !== 'submission' || first(given, 'kind') === 'mailbox',
      fits: (word) => parseServer(protocol, word) !== undefined,
    },
    cited(`${protocol}-source`, (given) => Boolean(given[protocol]?.length)),
  ]),
  { flag: 'unusual', fits: valid(text), when: (given) => unusualServers(given).length > 0 },
  {
    flag: 'username',
    many: 'words',
    fits: valid(text),
    initial: () => '%EMAILADDRESS%',
  },
  choice('sender', choicesAt('sender', 'address')),
  cited('sender-source', always),
  choice('access', ['on', 'off', 'unknown']),
  { ...choice('access-actor', ['user', 'admin']), when: accessKnown },
  { flag: 'access-step', many: 'lines', fits: isPair, optional: notOff, when: accessKnown },
  cited('access-source', accessKnown),
  choice('credential', [...choicesAt('credentials', 0, 'kind'), 'unknown']),
  {
    flag: 'credential-name-en',
    fits: valid(text),
    initial: (given) => credentialName(given).en,
    when: credentialKnown,
  },
  {
    flag: 'credential-name-zh',
    fits: valid(text),
    initial: (given) => credentialName(given)['zh-CN'],
    when: credentialKnown,
  },
  { ...choice('account-password-works', ['yes', 'no', 'unknown']), when: createsSecret },
  { flag: 'credential-step', many: 'lines', fits: isPair, when: createsSecret },
  cited('credential-source', credentialKnown),
];

/** The first answer to a question, or the empty text. */
export function first(given: Given, flag: Flag): string {
  return given[flag]?.[0] ?? '';
}

/** A domain as the catalog writes it: A-labels in lower case. */
export function domainOf(word: string): string {
  const plain = word.trim().replace(/^@/, '').toLowerCase();
  return plain.startsWith('*.') ? `*.${domainToASCII(plain.slice(2))}` : domainToASCII(plain);
}

/** `English || 中文` as a text in both languages. */
export function pairOf(line: string): { en: string; 'zh-CN': string } | undefined {
  const [en, zh, ...rest] = line.split(/\s*(?:\|\||｜｜)\s*/).map((part) => part.trim());
  return en && zh && rest.length === 0 ? { en, 'zh-CN': zh } : undefined;
}

function isPair(line: string): boolean {
  return pairOf(line) !== undefined;
}

function valid(schema: z.ZodType): (typed: string) => boolean {
  return (typed) => schema.safeParse(typed).success;
}

/** Who only presses Enter claims nothing: `unknown` stands first where it is a choice. */
function choice(flag: Flag, all: readonly string[]): Question {
  const choices = [...all].sort((a, b) => Number(b === 'unknown') - Number(a === 'unknown'));
  return { flag, choices, fits: (typed) => choices.includes(typed) };
}

/** Which of several sources states a group of facts; with a single source there is nothing to ask. */
function cited(flag: Flag, when: (given: Given) => boolean): Question {
  return {
    flag,
    many: 'words',
    fits: (word, given) => sourceIds(given).includes(word),
    initial: (given) => (sourceIds(given).length === 1 ? (sourceIds(given)[0] ?? '') : ''),
    when,
  };
}

/** The names of the sources given so far. */
export function sourceIds(given: Given): string[] {
  return (given.source ?? []).flatMap((line, index) => parseSource(line, index)?.id ?? []);
}

/** The options of an enumeration in the provider schema, so that they are written down once. */
function choicesAt(...pointer: (string | number)[]): string[] {
  const found = schemaAt(providerSchema, pointer);
  const definition = found?._zod.def as { entries?: Record<string, string> } | undefined;
  return Object.values(definition?.entries ?? {});
}

function servesDomainsOfOthers(given: Given): boolean {
  return ['company', 'sending', 'testing'].includes(first(given, 'kind'));
}

function always(): boolean {
  return true;
}

function accessKnown(given: Given): boolean {
  return ['on', 'off'].includes(first(given, 'access'));
}

function notOff(given: Given): boolean {
  return first(given, 'access') !== 'off';
}

function credentialKnown(given: Given): boolean {
  return !['', 'unknown'].includes(first(given, 'credential'));
}

function createsSecret(given: Given): boolean {
  return ['app-password', 'api-key', 'smtp-password', 'bridge'].includes(
    first(given, 'credential'),
  );
}

function credentialName(given: Given): { en: string; 'zh-CN': string } {
  const names: Readonly<Record<CredentialKind, { en: string; 'zh-CN': string }>> = {
    password: { en: 'account password', 'zh-CN': '登录密码' },
    'app-password': { en: 'app password', 'zh-CN': '应用专用密码' },
    'api-key': { en: 'API key', 'zh-CN': 'API 密钥' },
    'smtp-password': { en: 'SMTP password', 'zh-CN': 'SMTP 密码' },
    oauth2: { en: 'OAuth 2.0', 'zh-CN': 'OAuth 2.0' },
    bridge: { en: 'bridge password', 'zh-CN': 'Bridge 密码' },
    none: { en: 'no login', 'zh-CN': '无需登录' },
  };
  return names[first(given, 'credential') as CredentialKind] ?? { en: '', 'zh-CN': '' };
}
