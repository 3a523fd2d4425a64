import {
  formatUsername,
  type Protocol,
  type ProviderGuide,
  type ResolvedServer,
} from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Copyable } from './copyable.tsx';
import { Prose } from './prose.tsx';

interface UsernameRuleProps {
  readonly guide: ProviderGuide;
  readonly servers: readonly ResolvedServer[];
  readonly texts: Texts;
}

/** What to enter as the user name; by protocol where it differs. */
export function UsernameRule({ guide, servers, texts }: UsernameRuleProps) {
  const { words, language } = texts;
  const rules = new Map<string, { server: ResolvedServer; protocols: Set<Protocol> }>();
  servers.forEach((server) => {
    const key = formatUsername(server, guide, language);
    const rule = rules.get(key) ?? { server, protocols: new Set() };
    rule.protocols.add(server.protocol);
    rules.set(key, rule);
  });
  return (
    <div class="username">
      {[...rules].map(([value, { server, protocols }]) => (
        <p key={value} class={server.username === null ? 'sentence' : undefined}>
          {rules.size > 1 &&
            words.list.label(
              words.list.join([...protocols].map((each) => language.phrases.protocol[each])),
              '',
            )}
          {server.username === null ? value : <Copyable value={value} words={words} />}
        </p>
      ))}
      {guide.usernameNote && (
        <p>
          <Prose text={guide.usernameNote} />
        </p>
      )}
    </div>
  );
}
