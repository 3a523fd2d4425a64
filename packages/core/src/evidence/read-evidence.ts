import { type CatalogProvider, getProvider } from '../catalog.ts';
import { findProvider, findProviderByHost } from '../find-provider.ts';
import { hasHost } from '../hosts-of.ts';
import type { TlsMode } from '../vocabulary.ts';
import { decode } from './decode.ts';
import type { ClientSettings, Context, Evidence } from './evidence.ts';
import { factsOfOptions, hasNoValue, validPort } from './facts-of-options.ts';
import { findEndpoint, protocolOfPort } from './find-endpoint.ts';
import { findErrorCodes } from './find-error-codes.ts';
import { findProtocol } from './find-protocol.ts';
import { findProviderByName } from './find-provider-by-name.ts';
import { findProviderByLink, findProviderInText } from './find-provider-in-text.ts';
import { findReplies } from './find-replies.ts';
import { findServer } from './find-server.ts';
import { findStep, stepOf } from './find-step.ts';
import { findOnlyTls, findTlsMode } from './find-tls-mode.ts';
import { fold } from './fold.ts';
import { readBounce } from './read-bounce.ts';
import { redact } from './redact.ts';
import { textOfError } from './text-of-error.ts';
import { unwrap } from './unwrap.ts';

/** Settings as this library or nodemailer name them. */
export interface SettingsInput extends Omit<ClientSettings, 'port' | 'tls'> {
  readonly port?: number | string;
  readonly tls?: TlsMode | { readonly rejectUnauthorized?: unknown };
  readonly secure?: boolean;
  readonly requireTLS?: boolean;
  readonly ignoreTLS?: boolean;
  readonly auth?: { readonly user?: unknown; readonly pass?: unknown };
}

/** What can be read: a text, an error that a library threw, or settings, alone or with one of them. */
export type EvidenceInput =
  | string
  | Error
  | { readonly settings: SettingsInput; readonly text?: string; readonly error?: Error };

/** How servers introduce what the next one answered. */
const relayed =
  /\bsaid: |diagnostic-code:|\bremote (?:server|host) (?:returned|said|answered)|\bremote-mta:|\brelay=|in reply to (?:mail|rcpt|end of data|data)/;

/** Longer texts keep their first and their last half of this many UTF-16 units. */
const longest = 16_384;

/** Gathers the facts of a case. Secrets in the text are replaced before anything else looks at it. */
export function readEvidence(input: EvidenceInput, context: Context = {}): Evidence {
  const given = typeof input === 'string' || input instanceof Error ? undefined : input;
  const bounce = readBounce(textOfInput(input));
  const notice = bounce.notice ?? context.delivery;
  // Cut again: the marks of secrets may be longer than the secrets.
  const text = cut(redact(unwrap(decode(cut(bounce.text)))).text);
  const folded = fold(text);
  const replies = findReplies(text);
  const errorCodes = [
    ...new Set([
      ...(context.errorCode ? [context.errorCode.toUpperCase()] : []),
      ...findErrorCodes(text),
    ]),
  ];
  const settings = settingsFrom(given?.settings ?? {}, context, text, notice);
  const step = context.step ?? stepOf(context.command) ?? findStep(text, folded, replies);
  const server = findServer(folded);
  const { provider, from } = providerOf(context, settings, folded);
  return {
    text,
    folded,
    replies,
    errorCodes,
    settings,
    ...(step && { step }),
    ...(context.library && { library: context.library }),
    ...(server && { server }),
    ...(provider && { provider: provider.id, providerFrom: from }),
    ...(notice && { notice }),
    ...(relayed.test(folded) && { relayed: true }),
  };
}

function textOfInput(input: EvidenceInput): string {
  if (typeof input === 'string') return input;
  if (input instanceof Error) return textOfError(input);
  const { text = '', error } = input;
  return [text, error && textOfError(error)].filter(Boolean).join('\n');
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest / 2)}\n…\n${text.slice(-longest / 2)}`;
}

function settingsFrom(
  input: SettingsInput,
  context: Context,
  text: string,
  notice?: true,
): ClientSettings {
  // The hosts in a notice are those of servers among themselves.
  const named = notice ? {} : findEndpoint(text);
  const host = clean(context.host) ?? written(input.host) ?? named.host;
  const facts = factsOfOptions(input);
  const port = context.port ?? validPort(input.port) ?? named.port;
  const stated = typeof input.tls === 'string' ? input.tls : undefined;
  const tls = context.tls ?? stated ?? tlsOf(input, port) ?? findTlsMode(text);
  const protocol =
    context.protocol ??
    input.protocol ??
    (port === undefined ? undefined : protocolOfPort(port)) ??
    findProtocol(text);
  const onlyTls = facts.onlyTls ?? context.onlyTls ?? findOnlyTls(text);
  const user = context.user ?? input.user ?? userOf(input);
  const from = context.from ?? input.from;
  const secret = context.secret ?? input.secret ?? secretOf(input);
  return {
    ...(protocol && { protocol }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(tls && { tls }),
    ...(user !== undefined && { user }),
    ...(from !== undefined && { from }),
    ...(secret && { secret }),
    ...facts,
    ...(onlyTls && { onlyTls }),
  };
}

/** A host in settings is what the program connects to, with the blanks that it has. */
function written(host: string | undefined): string | undefined {
  return clean(host) === undefined ? undefined : host;
}

function clean(host: string | undefined): string | undefined {
  return host?.trim() === '' ? undefined : host?.trim();
}

function userOf({ auth }: SettingsInput): string | undefined {
  if (typeof auth?.user === 'string') return auth.user;
  return auth && hasNoValue(auth, 'user') ? 'undefined' : undefined;
}

/** nodemailer's options: `secure`, else `requireTLS`, else STARTTLS if offered, which we read as STARTTLS. */
function tlsOf(
  { secure, requireTLS, ignoreTLS }: SettingsInput,
  port: number | undefined,
): TlsMode | undefined {
  if (secure === true) return 'implicit';
  if (secure === undefined && requireTLS === undefined && ignoreTLS === undefined) return undefined;
  if (secure === undefined && port === 465) return 'implicit';
  return ignoreTLS ? 'none' : 'starttls';
}

function secretOf({ auth }: SettingsInput): ClientSettings['secret'] {
  if (!auth) return undefined;
  if (auth.pass === undefined || auth.pass === null || auth.pass === 'undefined')
    return 'undefined';
  return auth.pass === '' ? 'empty' : 'given';
}

/** From the caller, the host, a server or a page named in the text, the user's own domain, or its name in words, in this order. */
function providerOf(
  context: Context,
  settings: ClientSettings,
  folded: string,
): { provider: CatalogProvider | undefined; from: NonNullable<Evidence['providerFrom']> } {
  const stated = context.provider === undefined ? undefined : getProvider(context.provider);
  if (stated) return { provider: stated, from: 'context' };
  const byUser = settings.user === undefined ? undefined : findProvider(settings.user);
  const { host } = settings;
  const byHost = host === undefined ? undefined : findProviderByHost(host);
  // Of several that share a server, the user's own.
  const shared = byUser?.servers.some((server) => hasHost(server.host, byUser, host ?? ''));
  if (byHost) return { provider: shared ? byUser : byHost, from: 'host' };
  const byText = findProviderInText(folded) ?? findProviderByLink(folded);
  if (byText) return { provider: byText, from: 'text' };
  if (byUser) return { provider: byUser, from: 'user' };
  return { provider: findProviderByName(folded), from: 'name' };
}
