import { formatHost, type ProviderGuide, type ResolvedServer } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Copyable } from './copyable.tsx';

interface ServerTableProps {
  readonly servers: readonly ResolvedServer[];
  /** What the customer has to put into the hosts. */
  readonly hostParameter: ProviderGuide['hostParameter'];
  readonly texts: Texts;
  readonly caption?: string;
}

/** The servers, best first, with every value ready to copy. */
export function ServerTable({ servers, hostParameter, texts, caption }: ServerTableProps) {
  const { words, language } = texts;
  const { protocol, host, port, encryption } = words.settings;
  return (
    <table class="servers">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {[protocol, host, port, encryption].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {servers.map((server, index) => (
          <tr key={index}>
            <th scope="row">
              {language.phrases.protocol[server.protocol]}
              {isBestOfSeveral(servers, index) && (
                <small class="tag">{words.settings.recommended}</small>
              )}
            </th>
            <td data-label={host}>
              {server.host === null ? (
                <code>{formatHost(server, hostParameter)}</code>
              ) : (
                <Copyable value={server.host} words={words} />
              )}
            </td>
            <td data-label={port}>
              <Copyable value={String(server.port)} words={words} />
            </td>
            <td data-label={encryption}>{language.phrases.tls[server.tls]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isBestOfSeveral(servers: readonly ResolvedServer[], index: number): boolean {
  const same = servers.filter(({ protocol }) => protocol === servers[index]?.protocol);
  return same.length > 1 && same[0] === servers[index];
}
