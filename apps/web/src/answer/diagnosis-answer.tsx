import { type Diagnosis, explain, isSeenInSettings } from '@mailatlas/core';
import type { Examination } from '@mailatlas/formats';
import { actorAside } from '../components/actor-aside.ts';
import { DiagnosisBody } from '../components/diagnosis-body.tsx';
import { OutsideLink, Prose } from '../components/prose.tsx';
import { Steps } from '../components/steps.tsx';
import { diagnosisPath } from '../site/paths.ts';
import type { Texts } from '../words/texts.ts';
import { CorrectedSettings } from './corrected-settings.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { NextChecks } from './next-checks.tsx';
import { ReadText } from './read-text.tsx';

interface DiagnosisAnswerProps {
  readonly first: Diagnosis;
  readonly others: readonly Diagnosis[];
  readonly found: Examination;
  readonly texts: Texts;
}

/**
 * The likeliest cause, in the order in which a person needs it: verdict, what to do first, the corrected setting, the
 * other steps, why, what not to change, what others do, evidence, the next test, and what it may be instead.
 */
export function DiagnosisAnswer({ first, others, found, texts }: DiagnosisAnswerProps) {
  const { diagnosis: words, settings } = texts.words;
  const { locale } = texts.language;
  const said = explain(first, texts.language);
  // Faults of settings stand beside each other; causes of an error exclude each other.
  const beside = [first, ...others].every(isSeenInSettings);
  const [step, ...more] = said.steps;
  return (
    <article class={`answer ${said.severity}`} aria-labelledby="answer-title">
      <h2 id="answer-title">{said.title}</h2>
      {step && (
        <section class="first">
          <h3>
            {words.first}
            {actorAside(said, texts)}
          </h3>
          <p>
            <Prose text={step} />
          </p>
        </section>
      )}
      {found.corrected !== undefined && (
        <CorrectedSettings before={found.evidence.text} after={found.corrected} texts={texts} />
      )}
      {more.length > 0 && (
        <section>
          <h3>{words.furtherSteps}</h3>
          <Steps steps={more} from={2} />
        </section>
      )}
      {said.links.map((link) => (
        <p key={link}>
          {texts.words.list.label(settings.page, '')}
          <OutsideLink url={link} />
        </p>
      ))}
      <DiagnosisBody said={said} texts={texts} />
      <EvidenceList diagnosis={first} said={said} texts={texts} />
      <section>
        <h3>{words.next}</h3>
        <p>
          <Prose text={said.next} />
        </p>
      </section>
      {others.length > 0 && (
        <section>
          <h3>{beside ? words.furtherFaults : words.alternatives}</h3>
          <ul class="entries">
            {others.map((other) => (
              <li key={other.id} class="entry">
                <a href={diagnosisPath(locale, other.id)}>{explain(other, texts.language).title}</a>
                <small>{texts.language.phrases.confidence[other.confidence]}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!beside && <NextChecks diagnoses={[first, ...others]} texts={texts} />}
      <ReadText found={found} texts={texts} />
      <p>
        <a class="onward" href={diagnosisPath(locale, first.id)}>
          {words.page}
        </a>
      </p>
    </article>
  );
}
