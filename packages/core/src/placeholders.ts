/** Names that a diagnosis text may use in `{name|fallback}`. */
export const placeholderNames = [
  'provider',
  'host',
  'port',
  'tls',
  'user',
  'from',
  'code',
  'credential',
  'expectedHost',
  'expectedPort',
  'expectedTls',
  'otherProvider',
  'limit',
  'blocklist',
  'retryAfter',
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

/** Fills `{name|fallback}` from `values`; a name without a value gives its fallback. */
export function fillPlaceholders(
  text: string,
  values: Readonly<Partial<Record<PlaceholderName, string>>>,
): string {
  return text.replace(
    /\{([a-zA-Z]+)\|([^}]*)\}/g,
    (_, name: PlaceholderName, fallback: string) => values[name] ?? fallback,
  );
}
