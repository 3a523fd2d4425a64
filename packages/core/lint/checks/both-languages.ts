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
      report(['text', 'zh-CN', 'sending'], {
        en: `sending: ${english || 'nothing'} in English, ${chinese || 'nothing'} in Chinese; expected the same`,
        'zh-CN': `sending：英文为 ${english || '无'}，中文为 ${chinese || '无'}；两边应相同`,
      });
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
      report(at('zh-CN', key), {
        en: `${key}: ${english} in English, ${chinese} in Chinese; expected as many in both`,
        'zh-CN': `${key}：英文 ${english} 条，中文 ${chinese} 条；两种语言应一样多`,
      });
  }
  const actors = (locale: Locale) =>
    (text[locale].others ?? []).map(({ actor, steps }) => `${actor} ${steps.length}`).join(', ');
  if (actors('en') !== actors('zh-CN'))
    report(at('zh-CN', 'others'), {
      en: `others: ${actors('en') || 'nobody'} in English, ${actors('zh-CN') || 'nobody'} in Chinese; expected the same actors with as many steps`,
      'zh-CN': `others：英文为 ${actors('en') || '无'}，中文为 ${actors('zh-CN') || '无'}；两边应是同样的人、同样多的步骤`,
    });
  for (const key of ['title', 'cause', 'next'] as const) {
    const english = text.en[key];
    const chinese = text['zh-CN'][key];
    if (chinese !== undefined && !han.test(chinese))
      report(at('zh-CN', key), {
        en: `zh-CN.${key} is not Chinese: expected Han characters`,
        'zh-CN': `zh-CN.${key} 不是中文：应含汉字`,
      });
    if (english !== undefined && han.test(english.replace(/[(（][^)）]*[)）]/gu, '')))
      report(at('en', key), {
        en: `en.${key} holds Chinese outside brackets: expected English, with Chinese names in (brackets)`,
        'zh-CN': `en.${key} 在括号外有中文：应为英文，中文名称放在（括号）里`,
      });
  }
}
