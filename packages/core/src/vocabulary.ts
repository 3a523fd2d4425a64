/** What a client speaks: submission (RFC 6409, RFC 8314), IMAP (RFC 9051), POP3 (RFC 1939). */
export const protocols = ['submission', 'imap', 'pop3'] as const;
export type Protocol = (typeof protocols)[number];

/** How TLS starts: from the first byte, by the STARTTLS command, or never (RFC 8314). */
export const tlsModes = ['implicit', 'starttls', 'none'] as const;
export type TlsMode = (typeof tlsModes)[number];

/** The steps of a session, in their order: where something happened. */
export const steps = [
  'config',
  'dns',
  'connect',
  'tls',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'select',
  'quit',
] as const;
export type Step = (typeof steps)[number];

/** What a person must have to sign in. */
export const credentialKinds = [
  'password',
  'app-password',
  'api-key',
  'smtp-password',
  'oauth2',
  'bridge',
  'none',
] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** The DNS records that mail services ask for (RFC 1035, RFC 2782). */
export const dnsRecordTypes = ['MX', 'TXT', 'CNAME', 'SRV', 'A', 'NS'] as const;
export type DnsRecordType = (typeof dnsRecordTypes)[number];

/** What a record of a mail domain is for, in the order in which a person sets them. */
export const dnsPurposes = [
  'ownership',
  'incoming',
  'spf',
  'dkim',
  'dmarc',
  'bounces',
  'sending',
  'autoconfig',
  'tracking',
] as const;
export type DnsPurpose = (typeof dnsPurposes)[number];

/**
 * Why a value of another list is not ours: the provider names ours; ours is encrypted, or earlier; more lists have ours; theirs is
 * an older one; theirs belongs to another service; nobody documents either.
 */
export const disagreementReasons = [
  'documented',
  'encrypted',
  'more-lists',
  'superseded',
  'other-service',
  'unproven',
] as const;
export type DisagreementReason = (typeof disagreementReasons)[number];

/** How far a source can be trusted, best first: the provider's page, its own autoconfig or SRV, a public database, other people. */
export const sourceKinds = ['official', 'published', 'database', 'community'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The kinds of mail server whose words are known. */
export const serverFamilies = [
  'coremail',
  'courier',
  'cyrus',
  'domino',
  'dovecot',
  'exchange',
  'exim',
  'groupwise',
  'haraka',
  'hmailserver',
  'icewarp',
  'kerio',
  'mdaemon',
  'opensmtpd',
  'postfix',
  'qmail',
  'sendmail',
  'stalwart',
  'zimbra',
] as const;
export type ServerFamily = (typeof serverFamilies)[number];
