export { type AccessState, accessState } from './access-state.ts';
export { aliasesOf } from './aliases.ts';
export { type CatalogProvider, getProvider, listProviders, type MovedId } from './catalog.ts';
export { checkSettings, type SettingsFault } from './check-settings.ts';
export type { DiagnosisArgs, Fact } from './detectors/finding.ts';
export { type Confidence, type Diagnosis, diagnose } from './diagnose.ts';
export type {
  Actor,
  ActorSteps,
  DiagnosisEntry,
  DiagnosisText,
  NearMiss,
  Permanence,
  Severity,
} from './diagnosis-entry.ts';
export { type DiagnosisInfo, getDiagnosis, listDiagnoses } from './diagnosis-info.ts';
export { dnsRecordsOf, formatDnsRecord, formatSpfAdvice } from './dns-records.ts';
export type { ClientSettings, Context, Evidence, ReplyEvidence } from './evidence/evidence.ts';
export { nodemailerName } from './evidence/nodemailer-name.ts';
export { type EvidenceInput, readEvidence, type SettingsInput } from './evidence/read-evidence.ts';
export { markOfSecret, type Redacted, redact } from './evidence/redact.ts';
export { refusalCode } from './evidence/refusal-code.ts';
export { secretFacts } from './evidence/secret-facts.ts';
export { type Explanation, explain } from './explain.ts';
export { findProvider, findProviderByHost, findProviderByMx } from './find-provider.ts';
export { findProviderId } from './find-provider-id.ts';
export { findProvidersOfHost } from './find-providers-of-host.ts';
export { formatHost, formatHostParameter } from './format-host.ts';
export { formatLimit } from './format-limit.ts';
export { formatSource } from './format-source.ts';
export { formatUsername } from './format-username.ts';
export { formerServiceOf } from './former-service.ts';
export type { Localized, ProviderGuide } from './guide.ts';
export { hostIn } from './host-in.ts';
export { isSeenInSettings } from './is-seen-in-settings.ts';
export { isFounded, isUnknown } from './is-unknown.ts';
export type { KnownReply, Match, ReplyRule } from './known-reply.ts';
export type { Language, Phrases } from './languages/language.ts';
export { type LanguageParts, loadLanguage } from './languages/load-language.ts';
export { type LoadedProvider, loadProvider } from './load-provider.ts';
export {
  type AddressProblem,
  type Mailbox,
  type Parsed,
  parseDomain,
  parseMailbox,
} from './mailbox.ts';
export { type CheckName, type NextCheck, nextChecks } from './next-checks.ts';
export { optionsOfHost } from './options-of-host.ts';
export { parseReply, type Reply } from './parse-reply.ts';
export type { PlaceholderName } from './placeholders.ts';
export type {
  Access,
  Confusion,
  Credential,
  CredentialNeed,
  CredentialRevocation,
  Disagreement,
  Dns,
  DnsRecord,
  FormerService,
  HostParameter,
  Limit,
  LimitName,
  Locale,
  LocalizedText,
  MovedProvider,
  OAuth2,
  Provider,
  ProviderKind,
  Quirk,
  Region,
  RegionParameter,
  RetiredHost,
  SenderAddress,
  SenderRule,
  Server,
  Service,
  ServiceName,
  Source,
  Sourced,
  Status,
  Unavailable,
} from './provider.ts';
export {
  type ResolvedHost,
  type ResolvedServer,
  type ResolveOptions,
  resolveSettings,
  type Settings,
  type SettingsProblem,
  type UsernameOrigin,
} from './resolve-settings.ts';
export { findProvidersByName, searchProviders } from './search-providers.ts';
export { serversFor } from './servers-for.ts';
export { type SettingsChange, settingsChange } from './settings-change.ts';
export { suggestDomains } from './suggest-domains.ts';
export { suggestProviders } from './suggest-providers.ts';
export type {
  CredentialKind,
  DisagreementReason,
  DnsPurpose,
  DnsRecordType,
  Protocol,
  SourceKind,
  Step,
  TlsMode,
} from './vocabulary.ts';
export {
  credentialKinds,
  disagreementReasons,
  dnsPurposes,
  dnsRecordTypes,
  protocols,
  sourceKinds,
  steps,
  tlsModes,
} from './vocabulary.ts';
