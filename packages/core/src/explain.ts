import { getProvider } from './catalog.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Actor, ActorSteps, DiagnosisText, Severity } from './diagnosis-entry.ts';
import { getDiagnosis } from './diagnosis-info.ts';
import { doerOf } from './doer.ts';
import { protocolOfPort } from './evidence/find-endpoint.ts';
import type { Language } from './languages/language.ts';
import { placeholderValues } from './placeholder-values.ts';
import { fillPlaceholders } from './placeholders.ts';
import { protocolOfHost } from './protocol-of-host.ts';
import type { Source } from './provider.ts';
import type { Protocol } from './vocabulary.ts';
import { weaveSteps } from './weave-steps.ts';

/** A diagnosis in words. `steps` are in the order of trying; the first is the one to do first. */
export interface Explanation {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly string[];
  /** Who does `steps`, where that is a developer or an administrator. */
  readonly stepsBy?: string;
  /** What other people who have a part in it do, the likeliest first. `actorText` is a heading for them. */
  readonly others: readonly (ActorSteps & { readonly actorText: string })[];
  readonly avoid: readonly string[];
  /** The next test, if the steps did not help. */
  readonly next: string;
  readonly actor: Actor;
  readonly actorText: string;
  /** Whether waiting helps, as a sentence. */
  readonly waiting: string;
  readonly confidence: Diagnosis['confidence'];
  readonly confidenceText: string;
  /** Pages of the provider on which the steps are done. */
  readonly links: readonly string[];
  /** The pages behind the provider's facts in this explanation. */
  readonly sources: readonly Pick<Source, 'url' | 'kind' | 'read'>[];
}

/** Words a diagnosis in a language and weaves in the provider's own steps, names and links. */
export function explain(diagnosis: Diagnosis, language: Language): Explanation {
  const info = getDiagnosis(diagnosis.id);
  const text = wordsOf(diagnosis, language);
  if (!info || !text)
    throw new TypeError(
      `[mailatlas] explain: there is no diagnosis "${diagnosis.id}" in this version of @mailatlas/core`,
    );
  const { phrases } = language;
  const { provider = '' } = diagnosis;
  const guide = language.guides[provider];
  const sources = language.sources[provider] ?? [];
  const protocol = protocolOf(diagnosis);
  const woven = guide && weaveSteps(text, guide, diagnosis, protocol);
  const values = placeholderValues(diagnosis, language, protocol);
  const doer = doerOf(info.actor);
  const fill = (line: string) => fillPlaceholders(line, values, language.locale);
  const permanence =
    info.permanence === 'by-reply' ? permanenceOfCode(diagnosis.args.code) : info.permanence;
  return {
    id: diagnosis.id,
    severity: info.severity,
    title: fill(text.title),
    cause: fill(text.cause),
    steps: (woven?.steps ?? text.steps).map(fill),
    ...(doer !== 'user' && { stepsBy: phrases.actor[doer] }),
    others: (text.others ?? []).map((other) => ({
      actor: other.actor,
      actorText: phrases.forActor[other.actor],
      steps: other.steps.map(fill),
    })),
    avoid: (text.avoid ?? []).map(fill),
    next: fill(text.next),
    actor: info.actor,
    actorText: phrases.actor[info.actor],
    waiting: phrases.waiting[permanence],
    confidence: diagnosis.confidence,
    confidenceText: phrases.confidence[diagnosis.confidence],
    links: woven?.links ?? [],
    sources: sources.filter(({ id }) => woven?.sources.includes(id)),
  };
}

/** The words for this provider: a sending service has no mailbox to look into. */
function wordsOf({ id, provider }: Diagnosis, language: Language): DiagnosisText | undefined {
  const text = language.diagnoses[id];
  if (!text?.sending || provider === undefined) return text;
  return getProvider(provider)?.kind === 'sending' ? { ...text, ...text.sending } : text;
}

function protocolOf({ args: { port, host = '' } }: Diagnosis): Protocol {
  return protocolOfPort(Number(port)) ?? protocolOfHost(host) ?? 'submission';
}

function permanenceOfCode(code: string | undefined): 'temporary' | 'permanent' | 'unknown' {
  if (code?.startsWith('4')) return 'temporary';
  return code?.startsWith('5') ? 'permanent' : 'unknown';
}
