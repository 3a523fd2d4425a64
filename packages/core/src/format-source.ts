import { isStale } from './freshness.ts';
import type { Language } from './languages/language.ts';
import type { Source } from './provider.ts';

/** How far a source can be trusted and when somebody read it: `the provider’s own page, read 2026-11-22`. */
export function formatSource(
  { kind, read }: Pick<Source, 'kind' | 'read'>,
  { phrases, locale }: Pick<Language, 'phrases' | 'locale'>,
  today = new Date().toISOString().slice(0, 10),
): string {
  const words = phrases.read[isStale(read, today) ? 'stale' : 'fresh'].replace('{day}', read);
  return `${phrases.source[kind]}${locale === 'zh-CN' ? '，' : ', '}${words}`;
}
