import type { AccessState } from '../access-state.ts';
import type { Confidence } from '../diagnose.ts';
import type { Actor, DiagnosisText } from '../diagnosis-entry.ts';
import type { ProviderGuide } from '../guide.ts';
import type { AddressProblem } from '../mailbox.ts';
import type { CheckName } from '../next-checks.ts';
import type {
  CredentialNeed,
  CredentialRevocation,
  Dns,
  LimitName,
  Locale,
  ProviderKind,
  SenderAddress,
  ServiceName,
  Source,
  Status,
} from '../provider.ts';
import type {
  CredentialKind,
  DisagreementReason,
  DnsPurpose,
  Protocol,
  SourceKind,
  TlsMode,
} from '../vocabulary.ts';

/** All words of one language: texts of diagnoses, guides of providers, and names of what the data calls by a code. */
export interface Language {
  readonly locale: Locale;
  readonly diagnoses: Readonly<Record<string, DiagnosisText>>;
  readonly guides: Readonly<Record<string, ProviderGuide>>;
  /** The pages behind the guides, by provider; the same in every language. */
  readonly sources: Readonly<Record<string, readonly Source[]>>;
  /** The records of customers' own domains, by provider; the same in every language. */
  readonly dns: Readonly<Record<string, Dns>>;
  readonly phrases: Phrases;
}

export interface Phrases {
  readonly protocol: Readonly<Record<Protocol, string>>;
  readonly tls: Readonly<Record<TlsMode, string>>;
  readonly kind: Readonly<Record<ProviderKind, string>>;
  readonly credential: Readonly<Record<CredentialKind, string>>;
  readonly access: Readonly<Record<AccessState, string>>;
  /** Whether the password of the web login is accepted as well. */
  readonly accountPassword: Readonly<Record<'works' | 'refused', string>>;
  readonly need: Readonly<Record<CredentialNeed, string>>;
  readonly revokedBy: Readonly<Record<CredentialRevocation, string>>;
  readonly sender: Readonly<Record<SenderAddress, string>>;
  readonly limit: Readonly<Record<LimitName, string>>;
  readonly service: Readonly<Record<ServiceName, string>>;
  readonly dnsPurpose: Readonly<Record<DnsPurpose, string>>;
  /** Words around DNS records; `spf` says with `{spf}` what to do where the domain has an SPF record already. */
  readonly dns: Readonly<Record<'issued' | 'domain' | 'optional' | 'name' | 'spf', string>>;
  /** Why a value of another list is not ours. */
  readonly disagreement: Readonly<Record<DisagreementReason, string>>;
  readonly source: Readonly<Record<SourceKind, string>>;
  /** When a source was read; `{day}` is that day. */
  readonly read: Readonly<Record<'fresh' | 'stale', string>>;
  readonly state: Readonly<Record<Status['state'], string>>;
  readonly actor: Readonly<Record<Actor, string>>;
  /** A heading over what this actor does. */
  readonly forActor: Readonly<Record<Actor, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Whether waiting helps. */
  readonly waiting: Readonly<Record<'temporary' | 'permanent' | 'unknown', string>>;
  /** Tests that tell causes apart. */
  readonly check: Readonly<Record<CheckName, string>>;
  readonly addressProblem: Readonly<Record<AddressProblem, string>>;
  /** A user name that no address tells, or that is not asked for. */
  readonly username: Readonly<
    Record<'issued' | 'secret' | 'address' | 'local-part' | 'none', string>
  >;
  /** What is the customer's own in a host: `{name}` and an `{example}`. */
  readonly hostParameter: string;
}
