import type { Locale } from '../src/provider.ts';

/**
 * The language that somebody asks for (`zh-CN`, `zh_CN.UTF-8`), else that of the environment (POSIX order); `undefined`
 * for one that is asked for and that we lack.
 */
export function localeOf(
  asked: string | undefined,
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
): Locale | undefined {
  const tag = asked ?? (LC_ALL || LC_MESSAGES || LANG || 'en');
  const language = tag.split(/[_.@-]/)[0]?.toLowerCase();
  if (language === 'zh') return 'zh-CN';
  return language === 'en' || asked === undefined ? 'en' : undefined;
}

/** What to say of a `--locale` that we lack, to whoever it was. */
export function unknownLocale(asked: string): string {
  return `--locale ${JSON.stringify(asked)}: expected en or zh-CN · 应为 en 或 zh-CN`;
}
