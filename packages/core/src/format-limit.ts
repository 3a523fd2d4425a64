import type { ProviderGuide } from './guide.ts';
import type { Language } from './languages/language.ts';

type GuideLimit = NonNullable<ProviderGuide['limits']>[number];

/** One limit as a phrase: `messages a day: 500 (free account)`. Sizes in the unit that fits. */
export function formatLimit({ what, value, plan, note }: GuideLimit, { phrases, locale }: Language): string {
  const amount = what.endsWith('-bytes') ? bytes(value, locale) : new Intl.NumberFormat(locale).format(value);
  return [`${phrases.limit[what]}: ${amount}`, plan && `(${plan})`, note && `– ${note}`].filter(Boolean).join(' ');
}

function bytes(value: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const mega = 1024 * 1024;
  if (value % 1_000_000 === 0) return `${format.format(value / 1_000_000)} MB`;
  return value >= mega ? `${format.format(value / mega)} MiB` : `${format.format(value / 1024)} KiB`;
}
