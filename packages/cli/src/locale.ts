import type { Locale } from '@mailatlas/core';

/** The locale that a tag or a POSIX value (`zh_CN.UTF-8`) stands for; `undefined` for languages that we lack. */
export function localeOf(tag: string): Locale | undefined {
  const language = tag.split(/[_.@-]/)[0]?.toLowerCase();
  if (language === 'zh') return 'zh-CN';
  return language === 'en' ? 'en' : undefined;
}

/** The environment's language (POSIX order: LC_ALL, LC_MESSAGES, LANG); Windows and macOS apps ask the system. */
export function localeOfEnvironment(env: NodeJS.ProcessEnv): Locale {
  const value = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (value) return localeOf(value) ?? 'en';
  if (process.platform !== 'win32') return 'en';
  return localeOf(Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}
