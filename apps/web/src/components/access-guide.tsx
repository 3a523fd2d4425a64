import { accessState, type ProviderGuide } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { OutsideLink, Prose } from './prose.tsx';
import { Steps } from './steps.tsx';

type Access = ProviderGuide['access'][number];

/** How access by mail programs is switched on. */
export function AccessGuide({ access, texts }: { access: Access; texts: Texts }) {
  const { words, language } = texts;
  const protocols = access.protocols.map((protocol) => language.phrases.protocol[protocol]);
  return (
    <div class="guide">
      <p>
        <strong>{words.list.join(protocols)}</strong> –{' '}
        {language.phrases.access[accessState(access)]}
      </p>
      {access.steps.length > 0 && <Steps steps={access.steps} />}
      {access.note && (
        <p class="note">
          <Prose text={access.note} />
        </p>
      )}
      {access.url && (
        <p>
          {words.list.label(words.settings.page, '')}
          <OutsideLink url={access.url} />
        </p>
      )}
    </div>
  );
}
