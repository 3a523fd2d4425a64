import { type Diagnosis, nextChecks } from '@mailatlas/core';
import { Prose } from '../components/prose.tsx';
import type { Texts } from '../words/texts.ts';

interface NextChecksProps {
  readonly diagnoses: readonly Diagnosis[];
  readonly texts: Texts;
}

/** The tests that tell the causes found apart. */
export function NextChecks({ diagnoses, texts: { words, language } }: NextChecksProps) {
  const checks = nextChecks(diagnoses);
  if (checks.length === 0) return null;
  return (
    <section>
      <h3>{words.diagnosis.decides}</h3>
      <ul>
        {checks.map(({ check, decides }) => (
          <li key={check}>
            <Prose text={language.phrases.check[check]} /> <small>{words.list.join(decides)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
