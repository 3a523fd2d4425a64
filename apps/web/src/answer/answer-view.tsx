import { isUnknown } from '@mailatlas/core';
import { ProviderEntry } from '../components/provider-entry.tsx';
import type { Texts } from '../words/texts.ts';
import type { Answer } from './answer-to.ts';
import { DiagnosisAnswer } from './diagnosis-answer.tsx';
import { NotInCatalog } from './not-in-catalog.tsx';
import { SettingsAnswer } from './settings-answer.tsx';
import { UnknownCause } from './unknown-cause.tsx';

interface AnswerViewProps {
  readonly answer: Answer;
  readonly texts: Texts;
  readonly onPick: (text: string) => void;
}

/** The answer itself, in the form that fits its kind. */
export function AnswerView({ answer, texts, onPick }: AnswerViewProps) {
  const { home } = texts.words;
  switch (answer.kind) {
    case 'empty':
      return null;
    case 'provider':
      return <SettingsAnswer {...answer} texts={texts} />;
    case 'not-in-catalog':
      return <NotInCatalog {...answer} texts={texts} onPick={onPick} />;
    case 'names':
      return (
        <section class="answer" aria-labelledby="answer-title">
          <h2 id="answer-title">{home.found(answer.providers.length)}</h2>
          <ul class="entries">
            {answer.providers.map((provider) => (
              <ProviderEntry key={provider.id} provider={provider} texts={texts} withKind />
            ))}
          </ul>
        </section>
      );
    case 'not-understood':
      return (
        <section class="answer quiet">
          <p>{home.notFound}</p>
        </section>
      );
    case 'examined': {
      const { found, understood } = answer;
      const [first, ...others] = found.diagnoses;
      if (first && !isUnknown(found.diagnoses))
        return <DiagnosisAnswer first={first} others={others} found={found} texts={texts} />;
      if (understood !== 'settings') return <UnknownCause found={found} texts={texts} />;
      return (
        <section class="answer fine">
          <h2>{home.nothingWrong}</h2>
        </section>
      );
    }
  }
}
