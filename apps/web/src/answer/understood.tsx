import { explain, getProvider } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import type { Answer } from './answer-to.ts';

/** What the text was taken for and the answer in a few words; read out when it changes. */
export function Understood({ answer, texts }: { answer: Answer; texts: Texts }) {
  const chips = chipsOf(answer, texts);
  const verdict = verdictOf(answer, texts);
  return (
    <div class="understood" role="status" aria-live="polite">
      {chips.map((chip) => (
        <span key={chip} class="chip">
          {chip}
        </span>
      ))}
      {verdict && <span class="unseen">{verdict}</span>}
    </div>
  );
}

function chipsOf(answer: Answer, { words, language }: Texts): string[] {
  const { understood, removed } = words.home;
  switch (answer.kind) {
    case 'empty':
      return [];
    case 'provider':
      return [understood[answer.understood], answer.provider.name[language.locale]];
    case 'not-in-catalog':
      return [understood[answer.understood]];
    case 'names':
      return [understood.name];
    case 'not-understood':
      return [understood.unclear];
    case 'examined': {
      const { evidence, diagnoses, removed: secrets } = answer.found;
      const provider = getProvider(evidence.provider ?? diagnoses[0]?.provider ?? '');
      const { host, port } = evidence.settings;
      return [
        understood[answer.understood],
        ...(provider ? [provider.name[language.locale]] : []),
        ...(host ? [port ? `${host}:${port}` : host] : []),
        ...evidence.errorCodes.slice(0, 2),
        ...(secrets > 0 ? [removed(secrets)] : []),
      ];
    }
  }
}

function verdictOf(answer: Answer, { words, language }: Texts): string | undefined {
  const { home } = words;
  if (answer.kind === 'names') return home.found(answer.providers.length);
  if (answer.kind === 'not-in-catalog') return home.notInCatalog(answer.domain);
  if (answer.kind !== 'examined') return undefined;
  const [first] = answer.found.diagnoses;
  if (first) return explain(first, language).title;
  return answer.understood === 'settings' ? home.nothingWrong : home.nothingKnown;
}
