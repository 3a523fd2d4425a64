import {
  type CatalogProvider,
  formatSource,
  formerServiceOf,
  type Mailbox,
  resolveSettings,
} from '@mailatlas/core';
import { AccessGuide } from '../components/access-guide.tsx';
import { CredentialGuide } from '../components/credential-guide.tsx';
import { FormerServiceText } from '../components/former-service-text.tsx';
import { HostParameterNote } from '../components/host-parameter-note.tsx';
import { ServerTable } from '../components/server-table.tsx';
import { StatusNotice } from '../components/status-notice.tsx';
import { UsernameRule } from '../components/username-rule.tsx';
import { providerPath } from '../site/paths.ts';
import type { Texts } from '../words/texts.ts';

interface SettingsAnswerProps {
  readonly provider: CatalogProvider;
  /** The domain that was asked for. */
  readonly domain: string;
  readonly mailbox?: Mailbox;
  readonly texts: Texts;
}

/** The settings for an address: servers, user name, how to switch access on, and which password. */
export function SettingsAnswer({ provider, domain, mailbox, texts }: SettingsAnswerProps) {
  const { words, language } = texts;
  const name = provider.name[language.locale];
  const guide = language.guides[provider.id];
  const settings = resolveSettings(provider, mailbox ? { address: mailbox } : { domain }).value;
  if (!guide || !settings) return null;
  const former = formerServiceOf(guide, domain);
  const page = providerPath(language.locale, provider.id);
  const evidence = { kind: provider.trust, read: provider.read };
  return (
    <section class="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">
        <a href={page}>{name}</a>
        <small>{language.phrases.kind[provider.kind]}</small>
      </h2>
      <StatusNotice status={guide.status} texts={texts} />
      {former && (
        <p class="notice">
          <FormerServiceText service={former} texts={texts} />
        </p>
      )}
      {settings.servers.length > 0 && (
        <ServerTable servers={settings.servers} hostParameter={guide.hostParameter} texts={texts} />
      )}
      <HostParameterNote guide={guide} servers={settings.servers} texts={texts} />
      {settings.region && (
        <p class="note">
          {words.settings.regionShown(settings.region)}{' '}
          <a href={`${page}#regions`}>{words.settings.regions}</a>
        </p>
      )}
      <h3>{words.settings.username}</h3>
      <UsernameRule guide={guide} servers={settings.servers} texts={texts} />
      <h3>{words.settings.access}</h3>
      {guide.access.map((access, index) => (
        <AccessGuide key={index} access={access} texts={texts} />
      ))}
      <h3>{words.settings.secret}</h3>
      {guide.credentials.map((credential, index) => (
        <CredentialGuide key={index} credential={credential} texts={texts} level={4} />
      ))}
      <p class="note">{words.list.label(words.settings.trust, formatSource(evidence, language))}</p>
      <p>
        <a class="onward" href={page}>
          {words.home.allAbout(name)}
        </a>
      </p>
    </section>
  );
}
