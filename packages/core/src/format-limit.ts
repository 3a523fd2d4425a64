import type { ProviderGuide } from './guide.ts';
import type { Language } from './languages/language.ts';

type GuideLimit = NonNullable<ProviderGuide['limits']>[number];

/** One limit as a phrase: `messages a day: 2,000 (free account)`. Sizes in the unit that fits. */
export function formatLimit(
  { what, value, plan, note }: GuideLimit,
  { phrases, locale }: Pick<Language, 'phrases' | 'locale'>,
): string {
  const amount = what.endsWith('-bytes') ? bytes(value) : grouped(value);
  const name = phrases.limit[what];
  if (locale === 'zh-CN')
    return [`${name}：${amount}`, plan && `（${plan}）`, note && `。${note}`]
      .filter(Boolean)
      .join('');
  return [`${name}: ${amount}`, plan && `(${plan})`, note && `– ${note}`].filter(Boolean).join(' ');
}

function bytes(value: number): string {
  const mebi = 1024 * 1024;
  if (value % 1_000_000 === 0) return `${grouped(value / 1_000_000)} MB`;
  return value >= mebi ? `${rounded(value / mebi)} MiB` : `${rounded(value / 1024)} KiB`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Groups of three digits, as both languages write them; `Intl` would cost milliseconds at every start. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
