import type { DiagnosisText } from '../diagnosis-entry.ts';
import { loadProvider } from '../load-provider.ts';
import type { Locale } from '../provider.ts';
import type { Language, Phrases } from './language.ts';
import { phrases as phrasesEn } from './phrases-en.ts';
import { phrases as phrasesZhCN } from './phrases-zh-CN.ts';

/** Which words to load; what is left out stands empty in the language. */
export interface LanguageParts {
  /** The providers whose guides and sources are needed. */
  readonly guides: readonly string[];
  /** Whether the texts of diagnoses are needed. */
  readonly diagnoses: boolean;
}

/** Names of codes are small and stand ready; texts and guides are loaded when they are asked for. */
interface Parts {
  readonly whole: () => Promise<Language>;
  readonly phrases: Phrases;
  readonly texts: () => Promise<{ texts(): Readonly<Record<string, DiagnosisText>> }>;
}

const partsOf: Readonly<Record<Locale, Parts>> = {
  en: {
    whole: async () => (await import('./en.ts')).en,
    phrases: phrasesEn,
    texts: () => import('../generated/diagnosis-texts-en.ts'),
  },
  'zh-CN': {
    whole: async () => (await import('./zh-CN.ts')).zhCN,
    phrases: phrasesZhCN,
    texts: () => import('../generated/diagnosis-texts-zh-CN.ts'),
  },
};

/** Loads the words of one locale, and only those: all of them, or the parts asked for. */
export async function loadLanguage(locale: Locale, parts?: LanguageParts): Promise<Language> {
  const { whole, phrases, texts } = partsOf[locale];
  if (!parts) return whole();
  return {
    locale,
    phrases,
    diagnoses: parts.diagnoses ? (await texts()).texts() : {},
    ...(await loadGuides(locale, parts.guides)),
  };
}

async function loadGuides(
  locale: Locale,
  ids: readonly string[],
): Promise<Pick<Language, 'guides' | 'sources' | 'dns'>> {
  const guides: Record<string, Language['guides'][string]> = {};
  const sources: Record<string, Language['sources'][string]> = {};
  const dns: Record<string, Language['dns'][string]> = {};
  for (const id of ids) {
    const loaded = await loadProvider(id, locale);
    if (!loaded) continue;
    guides[id] = loaded.guide;
    sources[id] = loaded.sources;
    if (loaded.dns) dns[id] = loaded.dns;
  }
  return { guides, sources, dns };
}
