import type { Locale } from './provider.ts';

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
  'expectedUser',
  'option',
  'expectedOption',
  'otherProvider',
  'limit',
  'blocklist',
  'mechanisms',
  'retryAfter',
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

const han = /\p{Script=Han}/u;
const latin = /[a-z0-9]/i;

/**
 * Fills `{name|fallback}` from `values`; a name without a value gives its fallback. In Chinese a blank stands between
 * Chinese and what is filled in, if that is Latin.
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Partial<Record<PlaceholderName, string>>>,
  locale: Locale = 'en',
): string {
  return text.replace(
    /\{([a-zA-Z]+)\|([^}]*)\}/g,
    (whole: string, name: PlaceholderName, fallback: string, at: number) => {
      const value = values[name] ?? fallback;
      if (locale !== 'zh-CN') return value;
      const before = han.test(text[at - 1] ?? '') && latin.test(value[0] ?? '') ? ' ' : '';
      const after =
        han.test(text[at + whole.length] ?? '') && latin.test(value.at(-1) ?? '') ? ' ' : '';
      return before + value + after;
    },
  );
}
