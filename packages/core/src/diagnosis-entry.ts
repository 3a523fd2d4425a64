import type { ReplyRule } from './known-reply.ts';
import type { Locale } from './provider.ts';

export type Severity = 'info' | 'warning' | 'error';

/** Who must act. `nobody` means waiting is enough. */
export type Actor =
  | 'user'
  | 'developer'
  | 'provider'
  | 'server-admin'
  | 'domain-admin'
  | 'network-admin'
  | 'recipient'
  | 'nobody';

/** `by-reply`: temporary after a 4yz reply, permanent after a 5yz one (RFC 5321 section 4.2.1). */
export type Permanence = 'temporary' | 'permanent' | 'by-reply';

/** The steps of one actor, in order. */
export interface ActorSteps {
  readonly actor: Actor;
  readonly steps: readonly string[];
}

/**
 * The words of a diagnosis in one locale. `{name|fallback}` is filled from the evidence and the provider; see
 * `placeholders.ts` for the names. In `providerSteps` a step that is exactly `{access}` or `{credential}` is replaced
 * by the provider's own steps.
 */
export interface DiagnosisText {
  /** The verdict in one sentence. */
  readonly title: string;
  /** Why it happens. */
  readonly cause: string;
  /** What the `actor` does (or the user, where it is the provider, the recipient or nobody), in order, when the provider is unknown or its guide has nothing to weave in. */
  readonly steps: readonly string[];
  /** The same with the provider's own steps woven in. */
  readonly providerSteps?: readonly string[];
  /** What others who have a part in it do, likeliest first. */
  readonly others?: readonly ActorSteps[];
  /** What not to change, because it does not help or does harm. */
  readonly avoid?: readonly string[];
  /** The next test, if the steps did not help. */
  readonly next: string;
  /** What is said otherwise where the provider is a sending service, which has keys and a console and no mailbox. */
  readonly sending?: Partial<Omit<DiagnosisText, 'sending'>>;
}

/** A text that looks similar and must not lead to this diagnosis first. */
export interface NearMiss {
  readonly text: string;
  /** What it leads to instead; `null`: to nothing but what a bare code allows. */
  readonly diagnosis: string | null;
}

/** One diagnosis, as authored in `diagnoses/<area>/<what-is-wrong>.json`. */
export interface DiagnosisEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly actor: Actor;
  readonly permanence: Permanence;
  /** The most that a text can show: servers give this answer for other causes as well. A provider's own reply may show more. */
  readonly atMost?: 'likely' | 'possible';
  /** Diagnoses that the same evidence may mean as well, likeliest first. */
  readonly alternatives?: readonly string[];
  readonly text: Readonly<Record<Locale, DiagnosisText>>;
  readonly replies: readonly ReplyRule[];
  /** Words that together suggest it where no reply is known: never more than possible. */
  readonly hints?: readonly (readonly string[])[];
  readonly nearMisses: readonly NearMiss[];
}
