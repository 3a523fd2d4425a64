import { formatHostParameter, type ProviderGuide, type ResolvedServer } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Prose } from './prose.tsx';

interface HostParameterNoteProps {
  readonly guide: ProviderGuide;
  readonly servers: readonly ResolvedServer[];
  readonly texts: Texts;
}

/** What has to be put into the hosts above and where it stands; nothing if they are the same for everybody. */
export function HostParameterNote({ guide, servers, texts }: HostParameterNoteProps) {
  const { hostParameter } = guide;
  if (!hostParameter || servers.every(({ host }) => host !== null)) return null;
  const { url } = hostParameter;
  return (
    <p>
      <Prose text={formatHostParameter(hostParameter, texts.language)} />
      {url && (
        <>
          {' '}
          <a href={url}>{new URL(url).hostname}</a>
        </>
      )}
    </p>
  );
}
