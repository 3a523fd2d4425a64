import { getProvider, type ProviderGuide } from '@mailatlas/core';
import { providerPath } from '../site/paths.ts';
import type { Texts } from '../words/texts.ts';

interface StatusNoticeProps {
  readonly status: ProviderGuide['status'];
  readonly texts: Texts;
}

/** Whether a service is closing, closed or merged and into which, and what else must be known of it first. */
export function StatusNotice({ status, texts }: StatusNoticeProps) {
  const { words, language } = texts;
  const { state, since, note, to } = status;
  const heir = to === undefined ? undefined : getProvider(to);
  if (state === 'active' && !note) return null;
  return (
    <p class="notice">
      {state !== 'active' && (
        <strong>
          {words.list.join([language.phrases.state[state], ...(since ? [since] : [])])}{' '}
        </strong>
      )}
      {note}
      {heir && (
        <>
          {' '}
          {words.list.label(words.settings.mergedInto, '')}
          <a href={providerPath(language.locale, heir.id)}>{heir.name[language.locale]}</a>
        </>
      )}
    </p>
  );
}
