import type { DiagnosisText } from '../../src/diagnosis-entry.ts';
import type { Locale } from '../../src/provider.ts';
import type { DiagnosisCheck, Report } from '../check.ts';
import type { Pointer } from '../entries.ts';

const han = /\p{Script=Han}/u;

/** Both languages say the same amount: as many steps, and Chinese where Chinese belongs. */
export const bothLanguages: DiagnosisCheck = {
  name: 'both-languages',
  description: 'English and Chinese have as many steps each, and the Chinese text is Chinese.',
  scope: 'diagnosis',
  check({ text }, report) {
    compare(text, [], report);
    const keys = (locale: Locale) => Object.keys(text[locale].sending ?? {}).sort();
    const [english, chinese] = [keys('en').join(', '), keys('zh-CN').join(', ')];
    if (english !== chinese)
      report(
        ['text', 'zh-CN', 'sending'],
        `sending: ${english || 'nothing'} in English, ${chinese || 'nothing'} in Chinese; expected the same`,
      );
    else
      compare(
        { en: text.en.sending ?? {}, 'zh-CN': text['zh-CN'].sending ?? {} },
        ['sending'],
        report,
      );
  },
};

type Texts = Readonly<Record<Locale, Partial<DiagnosisText>>>;

function compare(text: Texts, below: Pointer, report: Report): void {
  const at = (locale: Locale, key: string) => ['text', locale, ...below, key];
  for (const key of ['steps', 'providerSteps', 'avoid'] as const) {
    const english = text.en[key]?.length ?? 0;
    const chinese = text['zh-CN'][key]?.length ?? 0;
    if (english !== chinese)
      report(
        at('zh-CN', key),
        `${key}: ${english} in English, ${chinese} in Chinese; expected as many in both`,
      );
  }
  const actors = (locale: Locale) =>
    (text[locale].others ?? []).map(({ actor, steps }) => `${actor} ${steps.length}`).join(', ');
  if (actors('en') !== actors('zh-CN'))
    report(
      at('zh-CN', 'others'),
      `others: ${actors('en') || 'nobody'} in English, ${actors('zh-CN') || 'nobody'} in Chinese; expected the same actors with as many steps`,
    );
  for (const key of ['title', 'cause', 'next'] as const) {
    const english = text.en[key];
    const chinese = text['zh-CN'][key];
    if (chinese !== undefined && !han.test(chinese))
      report(at('zh-CN', key), `zh-CN.${key} is not Chinese: expected Han characters`);
    if (english !== undefined && han.test(english.replace(/[(（][^)）]*[)）]/gu, '')))
      report(
        at('en', key),
        `en.${key} holds Chinese outside brackets: expected English, with Chinese names in (brackets)`,
      );
  }
}
