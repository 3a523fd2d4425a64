import type { ProviderGuide } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { OutsideLink, Prose } from './prose.tsx';
import { Steps } from './steps.tsx';

type Credential = ProviderGuide['credentials'][number];

interface CredentialGuideProps {
  readonly credential: Credential;
  readonly texts: Texts;
  /** The level of its heading in the page. */
  readonly level?: 3 | 4;
}

/** One secret that works: what the provider calls it, what it needs, and how to create it. */
export function CredentialGuide({ credential, texts, level = 3 }: CredentialGuideProps) {
  const { words, language } = texts;
  const Heading = `h${level}` as const;
  const protocols = credential.protocols?.map((each) => language.phrases.protocol[each]);
  const kind = language.phrases.credential[credential.kind];
  const isApart = credential.kind === 'password' && credential.accountPasswordWorks === false;
  return (
    <div class="guide">
      <Heading>
        {credential.name}
        <small>
          {words.list.join([
            ...(kind === credential.name || isApart ? [] : [kind]),
            ...(protocols ? [words.settings.only(words.list.join(protocols))] : []),
          ])}
        </small>
      </Heading>
      {credential.when && (
        <p>
          <Prose text={credential.when} />
        </p>
      )}
      {credential.steps.length > 0 && <Steps steps={credential.steps} />}
      <Facts credential={credential} texts={texts} />
      {credential.url && (
        <p>
          {words.list.label(words.settings.page, '')}
          <OutsideLink url={credential.url} />
        </p>
      )}
    </div>
  );
}

function Facts({ credential, texts }: { credential: Credential; texts: Texts }) {
  const { words, language } = texts;
  const { accountPasswordWorks: works, shape, needs, revokedBy } = credential;
  const facts = [
    works === undefined ? undefined : language.phrases.accountPassword[works ? 'works' : 'refused'],
    shape && words.settings.shape(shape),
    needs && words.settings.needs(words.list.join(needs.map((it) => language.phrases.need[it]))),
    revokedBy &&
      words.settings.revoked(
        words.list.join(revokedBy.map((it) => language.phrases.revokedBy[it])),
      ),
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
