import type { DiagnosisText } from '../diagnosis-entry.ts';
import { guideLoaders as guidesEn } from '../generated/guides/en/guide-loaders.ts';
import { guideLoaders as guidesZhCN } from '../generated/guides/zh-CN/guide-loaders.ts';
import type { ProviderGuide } from '../guide.ts';
import type { Locale } from '../provider.ts';
import type { Language, Phrases } from './language.ts';
import { phrases as phrasesEn } from './phrases-en.ts';
import { phrases as phrasesZhCN } from './phrases-zh-CN.ts';

/** Which words to load; what is left out stands empty in the language. */
export interface LanguageParts {
  /** The providers whose guides are needed. */
  readonly guides: readonly string[];
  /** Whether the texts of diagnoses are needed. */
  readonly diagnoses: boolean;
}

/** Names of codes are small and stand ready; texts and guides are loaded when they are asked for. */
interface Parts {
  readonly whole: () => Promise<Language>;
  readonly phrases: Phrases;
  readonly texts: () => Promise<{ texts(): Readonly<Record<string, DiagnosisText>> }>;
  readonly guides: Readonly<Record<string, () => Promise<{ guide(): ProviderGuide }>>>;
}

const partsOf: Readonly<Record<Locale, Parts>> = {
  en: {
    whole: async () => (await import('./en.ts')).en,
    phrases: phrasesEn,
    texts: () => import('../generated/diagnosis-texts-en.ts'),
    guides: guidesEn,
  },
  'zh-CN': {
    whole: async () => (await import('./zh-CN.ts')).zhCN,
    phrases: phrasesZhCN,
    texts: () => import('../generated/diagnosis-texts-zh-CN.ts'),
    guides: guidesZhCN,
  },
};

/** Loads the words of one locale, and only those: all of them, or the parts asked for. */
export async function loadLanguage(locale: Locale, parts?: LanguageParts): Promise<Language> {
  const { whole, phrases, texts, guides } = partsOf[locale];
  if (!parts) return whole();
  return {
    locale,
    phrases,
    diagnoses: parts.diagnoses ? (await texts()).texts() : {},
    guides: await loadGuides(guides, parts.guides),
  };
}

async function loadGuides(
  loaders: Parts['guides'],
  ids: readonly string[],
): Promise<Language['guides']> {
  const guides: Record<string, ProviderGuide> = {};
  for (const id of ids) {
    const loaded = Object.hasOwn(loaders, id) ? await loaders[id]?.() : undefined;
    if (loaded) guides[id] = loaded.guide();
  }
  return guides;
}
