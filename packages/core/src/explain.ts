import { getProvider } from './catalog.ts';
import type { Diagnosis } from './diagnose.ts';
import { bestCredential } from './detectors/refused-login.ts';
import type { Actor, DiagnosisText, Severity } from './diagnosis-entry.ts';
import { getDiagnosis } from './diagnosis-info.ts';
import type { ProviderGuide } from './guide.ts';
import type { Language } from './languages/language.ts';
import { fillPlaceholders, type PlaceholderName } from './placeholders.ts';
import type { Protocol, Source } from './provider.ts';

/** A diagnosis in words. `steps` are in the order of trying; the first is the one to do first. */
export interface Explanation {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly string[];
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
  const text = language.diagnoses[diagnosis.id];
  if (!info || !text)
    throw new TypeError(`[mailatlas] explain: there is no diagnosis "${diagnosis.id}" in this version of @mailatlas/core`);
  const { phrases } = language;
  const guide = diagnosis.provider === undefined ? undefined : language.guides[diagnosis.provider];
  const protocol = protocolOf(diagnosis);
  const woven = guide && weave(text, guide, diagnosis, protocol);
  const values = valuesOf(diagnosis, language, guide);
  const fill = (line: string) => fillPlaceholders(line, values);
  const permanence = info.permanence === 'by-reply' ? permanenceOfCode(diagnosis.args.code) : info.permanence;
  return {
    id: diagnosis.id,
    severity: info.severity,
    title: fill(text.title),
    cause: fill(text.cause),
    steps: (woven?.steps ?? text.steps).map(fill),
    avoid: (text.avoid ?? []).map(fill),
    next: fill(text.next),
    actor: info.actor,
    actorText: phrases.actor[info.actor],
    waiting: phrases.waiting[permanence],
    confidence: diagnosis.confidence,
    confidenceText: phrases.confidence[diagnosis.confidence],
    links: woven?.links ?? [],
    sources: woven?.sources ?? [],
  };
}

function protocolOf({ args }: Diagnosis): Protocol {
  if (args.port === '993' || args.port === '143' || args.host?.startsWith('imap')) return 'imap';
  if (args.port === '995' || args.port === '110' || args.host?.startsWith('pop')) return 'pop3';
  return 'submission';
}

function permanenceOfCode(code: string | undefined): 'temporary' | 'permanent' | 'unknown' {
  if (code?.startsWith('4')) return 'temporary';
  return code?.startsWith('5') ? 'permanent' : 'unknown';
}

interface Woven {
  readonly steps: readonly string[];
  readonly links: readonly string[];
  readonly sources: Explanation['sources'];
}

/** The provider's version of the steps, if the text has one and the guide has something to put into it. */
function weave(
  text: DiagnosisText,
  guide: ProviderGuide,
  diagnosis: Diagnosis,
  protocol: Protocol,
): Woven | undefined {
  if (!text.providerSteps) return undefined;
  const access = guide.access.filter((each) => each.protocols.includes(protocol) && each.steps.length > 0);
  const credential = credentialFor(guide, diagnosis, protocol);
  const parts: Readonly<Record<string, readonly string[]>> = {
    '{access}': access.flatMap((each) => each.steps),
    '{credential}': credential?.steps ?? [],
  };
  const wanted = text.providerSteps.filter((step) => step in parts);
  if (wanted.length > 0 && wanted.every((step) => parts[step]?.length === 0)) return undefined;
  const used = [
    ...(wanted.includes('{access}') ? access : []),
    ...(wanted.includes('{credential}') && credential ? [credential] : []),
  ];
  const ids = new Set(used.flatMap((each) => each.sources));
  return {
    steps: text.providerSteps.flatMap((step) => parts[step] ?? [step]),
    links: [...new Set(used.flatMap((each) => each.url ?? []))],
    sources: guide.sources.filter((source) => ids.has(source.id)),
  };
}

/** The secret whose creation is described: what the diagnosis asks for, else the best that needs creating. */
function credentialFor(guide: ProviderGuide, diagnosis: Diagnosis, protocol: Protocol) {
  const fitting = guide.credentials.filter((each) => !each.protocols || each.protocols.includes(protocol));
  if (diagnosis.id.startsWith('auth/oauth')) return fitting.find((each) => each.kind === 'oauth2');
  const created = fitting.filter((each) => each.kind !== 'oauth2' && each.kind !== 'password' && each.kind !== 'none');
  return created.find((each) => each.steps.length > 0) ?? fitting.find((each) => each.steps.length > 0);
}

/** What the placeholders stand for: names instead of ids, words instead of codes. */
function valuesOf(
  { args, provider }: Diagnosis,
  language: Language,
  guide: ProviderGuide | undefined,
): Partial<Record<PlaceholderName, string>> {
  const { tls, expectedTls, otherProvider, ...plain } = args;
  const entry = provider === undefined ? undefined : getProvider(provider);
  const credential = entry && bestCreated(entry);
  const mode = (value: string | undefined) =>
    value === 'implicit' || value === 'starttls' || value === 'none' ? language.phrases.tls[value] : value;
  const values = {
    ...plain,
    tls: mode(tls),
    expectedTls: mode(expectedTls),
    otherProvider:
      otherProvider === undefined
        ? undefined
        : (getProvider(otherProvider)?.name[language.locale] ?? otherProvider),
    provider: entry?.name[language.locale],
    credential: credential?.name[language.locale],
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function bestCreated(entry: NonNullable<ReturnType<typeof getProvider>>) {
  return (
    entry.credentials.find(({ kind }) => kind !== 'oauth2' && kind !== 'password' && kind !== 'none') ??
    bestCredential(entry, 'submission')
  );
}
