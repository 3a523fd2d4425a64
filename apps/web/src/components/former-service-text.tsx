import type { ProviderGuide } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Prose } from './prose.tsx';

interface FormerServiceTextProps {
  readonly service: NonNullable<ProviderGuide['formerServices']>[number];
  readonly texts: Texts;
}

/** What a service was called, since when it is no more, and what that means for its users. */
export function FormerServiceText({ service, texts }: FormerServiceTextProps) {
  const { name, since, note } = service;
  const { list } = texts.words;
  return (
    <>
      <strong>{list.label(since ? name + list.aside(since) : name, '')}</strong>
      <Prose text={note} />
    </>
  );
}
