import type { KnownReply } from './known-reply.ts';
import type {
  CredentialKind,
  DisagreementReason,
  DnsPurpose,
  DnsRecordType,
  Protocol,
  SourceKind,
  TlsMode,
} from './vocabulary.ts';

/** The locales every text exists in (BCP 47). */
export type Locale = 'en' | 'zh-CN';

/** One text in every locale. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Who is served: people with a mailbox, organisations on their own domain, programs that send, or tests. */
export type ProviderKind = 'mailbox' | 'company' | 'sending' | 'testing';

/** A page that somebody read. `read` is the day (YYYY-MM-DD) of that reading. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly kind: SourceKind;
  readonly language?: string;
  readonly read: string;
  /** What the reader saw, where it is not the live page (an archived copy, a quotation). */
  readonly note?: string;
}

export interface Sourced {
  /** Ids of the entry's `sources` that state these facts. */
  readonly sources: readonly string[];
}

/** One endpoint. `host` may hold `%REGION%` and `%ACCOUNT%`. The first of a protocol is the one to recommend. */
export interface Server extends Sourced {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  /** Only for these of the entry's `domains`, and then before the servers for all of them. */
  readonly domains?: readonly string[];
  /** Only in these of the entry's regions. */
  readonly regions?: readonly string[];
  /** Overrides the provider's user-name templates for this server. */
  readonly username?: readonly string[];
  /** Why port and TLS mode do not fit the usual pairs. */
  readonly unusual?: string;
  readonly note?: LocalizedText;
}

/** A protocol that the provider is known not to offer. */
export interface Unavailable extends Sourced {
  readonly protocol: Protocol;
  readonly note?: LocalizedText;
}

/**
 * Which address may stand in MAIL FROM and From: the account's own, also its aliases,
 * any at a domain (or single address) verified with the service, or any.
 */
export type SenderAddress = 'account' | 'account-or-alias' | 'verified' | 'any' | 'unknown';

export interface SenderRule extends Sourced {
  readonly address: SenderAddress;
  readonly note?: LocalizedText;
}

/** How access by mail programs is switched on. */
export interface Access extends Sourced {
  readonly protocols: readonly Protocol[];
  /** What a new account has. */
  readonly default: 'on' | 'off' | 'unknown';
  /** Who can switch it. */
  readonly actor: 'user' | 'admin';
  /** Page where it is switched, or the provider's instructions. */
  readonly url?: string;
  readonly steps: readonly LocalizedText[];
  readonly note?: LocalizedText;
}

export type CredentialNeed =
  | 'sms'
  | 'two-step-verification'
  | 'admin-permission'
  | 'paid-plan'
  | 'verified-domain'
  | 'desktop-app';

export type CredentialRevocation =
  | 'password-change'
  | 'access-off'
  | 'two-step-verification-off'
  | 'expiry';

/** A secret (or login) that works, best first. */
export interface Credential extends Sourced {
  readonly kind: CredentialKind;
  /** What the provider calls it. */
  readonly name: LocalizedText;
  /** Only for these protocols; absent means for all. */
  readonly protocols?: readonly Protocol[];
  /** Whether the password of the web login is accepted as well. */
  readonly accountPasswordWorks?: boolean;
  /** When this one applies, if there are several. */
  readonly when?: LocalizedText;
  readonly url?: string;
  readonly steps: readonly LocalizedText[];
  /** What it looks like, in words ("16 lower-case letters"). */
  readonly shape?: LocalizedText;
  readonly needs?: readonly CredentialNeed[];
  readonly revokedBy?: readonly CredentialRevocation[];
}

export type LimitName =
  | 'messages-per-minute'
  | 'messages-per-hour'
  | 'messages-per-day'
  | 'messages-per-month'
  | 'recipients-per-message'
  | 'recipients-per-day'
  | 'message-bytes'
  | 'attachment-bytes'
  | 'connections';

/** A documented limit. Sizes are bytes. */
export interface Limit extends Sourced {
  readonly what: LimitName;
  readonly value: number;
  /** The plan or account it holds for, as the provider names it. */
  readonly plan?: string;
  readonly note?: LocalizedText;
}

export interface OAuth2 extends Sourced {
  readonly issuer?: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scopes: Readonly<Partial<Record<Protocol, readonly string[]>>>;
}

export type ServiceName =
  | 'webmail'
  | 'help'
  | 'status'
  | 'admin'
  | 'caldav'
  | 'carddav'
  | 'jmap'
  | 'activesync'
  | 'ews';

export interface Service {
  readonly what: ServiceName;
  readonly url: string;
  readonly sources?: readonly string[];
}

/** Departures from the standards that a client must know. */
export type Quirk =
  | 'imap-id-required'
  | 'imap-no-idle'
  | 'imap-no-sasl-ir'
  | 'replies-in-gbk'
  | 'bad-quit-reply'
  | 'auth-plain-only'
  | 'auth-login-only';

export interface RegionParameter extends Sourced {
  readonly default: string;
  readonly values: readonly Region[];
}

/** One region: `insert` (default: the id) replaces `%REGION%` in hosts. */
export interface Region {
  readonly id: string;
  readonly insert?: string;
  readonly name: LocalizedText;
  /** Those of the entry's `domains` that this region serves. */
  readonly domains?: readonly string[];
}

/** What replaces `%ACCOUNT%` in hosts: a part of the name that differs from customer to customer. */
export interface HostParameter extends Sourced {
  /** What the provider calls it, short enough to stand in for it ("login name of the contract"). */
  readonly name: LocalizedText;
  /** A value as it may look (`w0123456`). */
  readonly example: string;
  /** Where the customer finds it, as a sentence. */
  readonly where: LocalizedText;
  readonly url?: string;
}

export interface Status {
  readonly state: 'active' | 'closing' | 'closed' | 'merged';
  /** The day it took or takes effect. */
  readonly since?: string;
  /** The provider that took over. */
  readonly to?: string;
  readonly note?: LocalizedText;
  readonly sources?: readonly string[];
}

/** A service that these domains belonged to before this provider took them over, renamed or closed it. */
export interface FormerService extends Sourced {
  readonly name: LocalizedText;
  /** Some of the entry's `domains`, written as there. */
  readonly domains: readonly string[];
  /** When it changed: a year, a month or a day (`2017`, `2017-05`, `2017-05-31`). */
  readonly since?: string;
  /** What became of it and what that means for its users. */
  readonly note: LocalizedText;
}

export interface RetiredHost extends Sourced {
  readonly host: string;
  /** The host to use instead. */
  readonly use?: string;
}

/** Where public databases have another value for one protocol, and why it is not ours. `sources` are those that decide. */
export interface Disagreement extends Sourced {
  readonly protocol: Protocol;
  /** As `pnpm catalog compare` prints them: `smtp.example.com:465 implicit`, with ` as local-part` if only the user name differs. */
  readonly theirs: readonly string[];
  /** Ids of the entry's `sources` that are those databases. */
  readonly listedBy: readonly string[];
  readonly why: DisagreementReason;
  /** What `why` does not say. */
  readonly note?: LocalizedText;
  /** The day (YYYY-MM-DD) of the decision. */
  readonly decided: string;
}

export interface Confusion {
  readonly id: string;
  /** How a person tells which of the two they have. */
  readonly when: LocalizedText;
}

/** What a customer publishes so that mail for or from an own domain works. */
export interface Dns extends Sourced {
  /** What goes into the domain's SPF record between `v=spf1` and `all` (RFC 7208): a domain has one such record only. */
  readonly spf?: string;
  readonly records?: readonly DnsRecord[];
}

/**
 * One record. `name` is relative to the domain, `@` the domain itself. `name` and `value` may hold `%ISSUED%` (the service
 * shows it to the customer), `%REGION%` and `%DOMAIN%`; no `value` means that the service issues all of it.
 */
export interface DnsRecord {
  readonly type: DnsRecordType;
  readonly name: string;
  /** Of a SRV record: weight, port and target (RFC 2782). */
  readonly value?: string;
  /** Of MX and SRV records, if the service names one. */
  readonly priority?: number;
  readonly purpose: DnsPurpose;
  /** Set if the service works without it. */
  readonly optional?: true;
}

/** One service, as authored in `providers/<id>.json`. */
export interface Provider {
  readonly id: string;
  readonly name: LocalizedText;
  readonly aliases?: readonly string[];
  readonly kind: ProviderKind;
  readonly family: string;
  readonly regions?: readonly string[];
  readonly level?: 'bare';
  readonly status: Status;
  /** Mail domains as A-labels; `*.example.com` covers the subdomains as well, not the domain itself. */
  readonly domains: readonly string[];
  /** MX hosts; `*.example.com` covers every host below. */
  readonly mx?: readonly string[];
  readonly regionParameter?: RegionParameter;
  readonly hostParameter?: HostParameter;
  readonly servers: readonly Server[];
  readonly unavailable?: readonly Unavailable[];
  /**
   * `%EMAILADDRESS%`, `%EMAILLOCALPART%`, `%EMAILDOMAIN%`, a fixed text (`apikey`), `%ISSUED%` (the provider
   * issues it together with the secret) or `%SECRET%` (the secret itself stands in both fields). Best first.
   */
  readonly username: readonly string[];
  readonly usernameNote?: LocalizedText;
  readonly mechanisms?: readonly string[];
  readonly sender: SenderRule;
  readonly access: readonly Access[];
  readonly credentials: readonly Credential[];
  readonly oauth2?: OAuth2;
  readonly limits?: readonly Limit[];
  readonly replies?: readonly KnownReply[];
  readonly services?: readonly Service[];
  readonly quirks?: readonly Quirk[];
  readonly dns?: Dns;
  readonly formerServices?: readonly FormerService[];
  readonly retiredHosts?: readonly RetiredHost[];
  readonly disagreements?: readonly Disagreement[];
  readonly confusedWith?: readonly Confusion[];
  readonly sources: readonly Source[];
}

/** What remains of a renamed entry, so that an id is never reused. */
export interface MovedProvider {
  readonly id: string;
  readonly kind: 'moved';
  readonly to: string;
}
