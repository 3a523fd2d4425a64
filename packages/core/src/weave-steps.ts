import { credentialsFor } from './credentials-for.ts';
import type { Diagnosis } from './diagnose.ts';
import type { DiagnosisText } from './diagnosis-entry.ts';
import type { ProviderGuide } from './guide.ts';
import type { Protocol } from './vocabulary.ts';

/** Steps with the provider's own in them, the pages on which these are done, and the ids of the sources behind them. */
export interface WovenSteps {
  readonly steps: readonly string[];
  readonly links: readonly string[];
  readonly sources: readonly string[];
}

/** The provider's version of the steps, if the text has one and the guide has something to put into it. */
export function weaveSteps(
  text: DiagnosisText,
  guide: ProviderGuide,
  diagnosis: Diagnosis,
  protocol: Protocol,
): WovenSteps | undefined {
  if (!text.providerSteps) return undefined;
  const access = guide.access.filter(
    (each) => each.protocols.includes(protocol) && each.steps.length > 0,
  );
  const credential = credentialFor(guide, diagnosis, protocol);
  const parts: Readonly<Record<string, readonly string[]>> = {
    '{access}': access.flatMap((each) => each.steps),
    '{credential}': credential?.steps ?? [],
  };
  const wanted = text.providerSteps.filter((step) => Object.hasOwn(parts, step));
  if (wanted.length > 0 && wanted.every((step) => parts[step]?.length === 0)) return undefined;
  const used = [
    ...(wanted.includes('{access}') ? access : []),
    ...(wanted.includes('{credential}') && credential ? [credential] : []),
  ];
  return {
    steps: text.providerSteps.flatMap((step) => parts[step] ?? [step]),
    links: [...new Set(used.flatMap((each) => each.url ?? []))],
    sources: [...new Set(used.flatMap((each) => each.sources))],
  };
}

/** The secret whose creation is described: what the diagnosis asks for, else the best that needs creating. */
function credentialFor(guide: ProviderGuide, diagnosis: Diagnosis, protocol: Protocol) {
  const fitting = credentialsFor(guide.credentials, protocol);
  if (diagnosis.id.startsWith('auth/oauth')) return fitting.find((each) => each.kind === 'oauth2');
  const created = fitting.filter((each) => isCreated(each.kind));
  return (
    created.find((each) => each.steps.length > 0) ?? fitting.find((each) => each.steps.length > 0)
  );
}

/** Whether a person creates this secret, beside the password of the account. */
export function isCreated(kind: ProviderGuide['credentials'][number]['kind']): boolean {
  return kind !== 'oauth2' && kind !== 'password' && kind !== 'none';
}
