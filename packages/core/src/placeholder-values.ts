import { type CatalogProvider, getProvider } from './catalog.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Language } from './languages/language.ts';
import type { PlaceholderName } from './placeholders.ts';
import type { Protocol } from './vocabulary.ts';
import { isCreated } from './weave-steps.ts';

/** What the placeholders of a diagnosis stand for: names instead of ids, words instead of codes. */
export function placeholderValues(
  { args, provider }: Diagnosis,
  language: Language,
  protocol: Protocol,
): Partial<Record<PlaceholderName, string>> {
  const { locale, phrases } = language;
  const entry = provider === undefined ? undefined : getProvider(provider);
  const guide = language.guides[provider ?? ''];
  const { tls, expectedTls, otherProvider, ...plain } = {
    ...(entry && expected(entry, args, protocol)),
    ...args,
  };
  const mode = (value: string | undefined) =>
    value === 'implicit' || value === 'starttls' || value === 'none' ? phrases.tls[value] : value;
  const nameOf = (id: string) => getProvider(id)?.name[locale] ?? id;
  const values = {
    ...plain,
    tls: mode(tls),
    expectedTls: mode(expectedTls),
    otherProvider: otherProvider === undefined ? undefined : nameOf(otherProvider),
    provider: entry?.name[locale],
    credential: guide?.credentials.find(({ kind }) => isCreated(kind))?.name,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The provider's first server of the protocol, if the diagnosis does not say what to expect itself. */
function expected(
  entry: CatalogProvider,
  args: Diagnosis['args'],
  protocol: Protocol,
): Diagnosis['args'] {
  const server = entry.servers.find((each) => each.protocol === protocol);
  if (
    !server ||
    server.host.includes('%') ||
    args.expectedPort !== undefined ||
    args.expectedTls !== undefined
  )
    return {};
  return { expectedHost: server.host, expectedPort: String(server.port), expectedTls: server.tls };
}
