import {
  accessState,
  type CatalogProvider,
  dnsRecordsOf,
  formatDnsRecord,
  formatHost,
  formatHostParameter,
  formatLimit,
  formatSource,
  formatSpfAdvice,
  formatUsername,
  formerServiceOf,
  type Language,
  type ProviderGuide,
  type Settings,
  serversFor,
} from '@mailatlas/core';
import type { Io } from '../io.ts';
import type { Words } from '../words/words.ts';
import { scopeRows } from './oauth2-scopes.ts';
import { Page } from './page.ts';
import { printSources } from './print-sources.ts';

/** All that the catalog tells of one provider, for a person; what became of the service that the query belonged to comes first. */
export function printProvider(
  io: Io,
  words: Words,
  language: Language,
  provider: CatalogProvider,
  settings: Settings,
  query: string,
): string {
  const guide = language.guides[provider.id];
  const page = new Page(io);
  if (!guide) return page.toString();
  const { phrases } = language;
  page.text(
    `${io.colors.bold(provider.name[language.locale])}  ${io.colors.dim(`${phrases.kind[provider.kind]} · ${provider.id}`)}`,
  );
  const { state, since, note } = guide.status;
  const told = state === 'active' ? [note] : [phrases.state[state], since, note];
  if (told.some(Boolean)) page.text(told.filter(Boolean).join(' · '));
  if (guide.status.to) page.text(words.heir(`find ${guide.status.to}`));
  const former = formerServiceOf(guide, query);
  if (former) page.text(aboutFormer(words, former));
  printServers(page, io, words, language, provider, settings, guide, query);
  printAccess(page, words, language, guide);
  printCredentials(page, io, words, language, guide);
  if (settings.servers.length > 0 || state === 'active') {
    page.heading(words.section.sender).text(phrases.sender[guide.sender.address], 2);
    if (guide.sender.note) page.text(guide.sender.note, 2);
  }
  if (guide.limits)
    page
      .heading(words.section.limits)
      .bullets(guide.limits.map((limit) => formatLimit(limit, language)));
  if (!/[@＠]/.test(query)) printDns(page, words, language, provider, settings.region);
  const formerServices = (guide.formerServices ?? []).filter((service) => service !== former);
  if (formerServices.length > 0)
    page
      .heading(words.section.formerServices)
      .bullets(formerServices.map((service) => aboutFormer(words, service)));
  if (guide.confusedWith)
    page
      .heading(words.section.confused)
      .bullets(guide.confusedWith.map(({ name, when }) => words.label(name, when)));
  if (guide.services)
    page
      .heading(words.section.links)
      .table(guide.services.map(({ what, url }) => [phrases.service[what], url]));
  printSources(page, words, language.sources[provider.id] ?? [], language);
  return page.toString();
}

/** Who asks for an address sets up a mail program; the domain is its administrator's. */
function printDns(
  page: Page,
  words: Words,
  language: Language,
  provider: CatalogProvider,
  region: string | undefined,
): void {
  const records = dnsRecordsOf(provider, language.dns[provider.id], region);
  if (records.length === 0) return;
  const { phrases } = language;
  page
    .heading(words.section.dns)
    .table(
      records
        .map((record) => formatDnsRecord(record, language))
        .map(({ purpose, type, name, priority, value }) => [
          purpose,
          type,
          name,
          priority ? `${priority} ${value}` : value,
        ]),
    )
    .text(phrases.dns.name, 2);
  const spf = formatSpfAdvice(records, language);
  if (spf) page.text(spf, 2);
}

function aboutFormer(
  words: Words,
  { name, since, note }: NonNullable<ProviderGuide['formerServices']>[number],
): string {
  return words.label(since ? name + words.aside(since) : name, note);
}

function printServers(
  page: Page,
  io: Io,
  words: Words,
  language: Language,
  provider: CatalogProvider,
  settings: Settings,
  guide: ProviderGuide,
  query: string,
): void {
  const { phrases } = language;
  page.heading(words.section.settings);
  if (settings.servers.length === 0) page.text(words.noServers, 2);
  else
    page.table(
      settings.servers.map((server) => [
        phrases.protocol[server.protocol],
        io.colors.cyan(formatHost(server, guide.hostParameter)),
        words.port(server.port),
        phrases.tls[server.tls],
      ]),
    );
  if (guide.hostParameter && settings.servers.some(({ host }) => host === null)) {
    page.text(formatHostParameter(guide.hostParameter, language), 2);
    if (guide.hostParameter.url) page.text(words.label(words.moreAt, guide.hostParameter.url), 2);
    page.text(
      words.accountFills(`find ${provider.id} --account ${guide.hostParameter.example}`),
      2,
    );
  }
  if (settings.servers.length > 0)
    page.text(
      words.label(
        words.trust,
        formatSource({ kind: provider.trust, read: provider.read }, language),
      ),
      2,
    );
  for (const { protocol, note } of guide.unavailable ?? [])
    page.text(words.unavailable(phrases.protocol[protocol]) + (note ? ` – ${note}` : ''), 2);
  serversFor(provider, query, settings.region).forEach((index, place) => {
    const server = settings.servers[place];
    const note = guide.servers[index]?.note;
    if (note && server)
      page.text(`${formatHost(server, guide.hostParameter)}:${server.port} – ${note}`, 2);
  });
  if (settings.servers.length > 0) printUsername(page, words, language, settings, guide);
  if (guide.regionParameter) {
    const { values } = guide.regionParameter;
    const other = values.find(({ id }) => id !== settings.region)?.id ?? '';
    page
      .heading(words.section.regions)
      .table(values.map(({ id, name }) => [id === settings.region ? '*' : ' ', id, name]))
      .text(words.regionChoice(`find ${provider.id} --region ${other}`), 2);
  }
}

function printUsername(
  page: Page,
  words: Words,
  language: Language,
  settings: Settings,
  guide: ProviderGuide,
): void {
  const { phrases } = language;
  const names = new Map(
    settings.servers.map((server) => [formatUsername(server, guide, language), server]),
  );
  page.heading(words.section.username);
  for (const [text, { protocol }] of names)
    page.text(names.size > 1 ? words.label(phrases.protocol[protocol], text) : text, 2);
  if (guide.usernameNote) page.text(guide.usernameNote, 2);
}

function printAccess(page: Page, words: Words, { phrases }: Language, guide: ProviderGuide): void {
  if (guide.access.length === 0) return;
  page.heading(words.section.access);
  for (const access of guide.access) {
    const protocols = words.list(access.protocols.map((protocol) => phrases.protocol[protocol]));
    page.text(words.label(protocols, phrases.access[accessState(access)]), 2);
    page.numbered(access.steps);
    if (access.note) page.text(access.note, 2);
    if (access.url) page.text(words.label(words.moreAt, access.url), 2);
  }
}

function printCredentials(
  page: Page,
  io: Io,
  words: Words,
  { phrases }: Language,
  guide: ProviderGuide,
): void {
  if (guide.credentials.length > 0) page.heading(words.section.secret);
  for (const credential of guide.credentials) {
    const only =
      credential.protocols &&
      words.list(credential.protocols.map((protocol) => phrases.protocol[protocol]));
    page.text(
      io.colors.bold(credential.name) +
        kindAside(words, credential, phrases.credential[credential.kind]) +
        (only ? ` – ${only}` : ''),
      2,
    );
    const facts = [
      credential.when,
      credential.accountPasswordWorks === undefined
        ? undefined
        : phrases.accountPassword[credential.accountPasswordWorks ? 'works' : 'refused'],
      credential.needs &&
        words.needs(words.list(credential.needs.map((need) => phrases.need[need]))),
      credential.shape && words.shape(credential.shape.replace(/[.。]$/, '')),
      credential.revokedBy &&
        words.revoked(words.list(credential.revokedBy.map((by) => phrases.revokedBy[by]))),
    ].filter((fact) => fact !== undefined);
    for (const fact of facts) page.text(fact, 2);
    page.numbered(credential.steps);
    if (credential.url) page.text(words.label(words.moreAt, credential.url), 2);
  }
  if (guide.oauth2)
    page
      .heading(words.section.oauth2)
      .text(guide.oauth2.authorizationEndpoint, 2)
      .text(guide.oauth2.tokenEndpoint, 2)
      .table(scopeRows(guide.oauth2.scopes, words, phrases));
}

/** What kind of secret it is, unless its name says so already or it is a password apart from that of the account. */
function kindAside(
  words: Words,
  { name, kind, accountPasswordWorks }: ProviderGuide['credentials'][number],
  phrase: string,
): string {
  const isApart = kind === 'password' && accountPasswordWorks === false;
  return isApart || name.toLowerCase().includes(phrase.toLowerCase()) ? '' : words.aside(phrase);
}
