import type { Locale } from '@mailatlas/core';
import type { LogsWords } from './logs-words.ts';

/** The words of `logs`, loaded when it is asked for. */
export async function loadLogsWords(locale: Locale): Promise<LogsWords> {
  if (locale === 'zh-CN') return (await import('./logs-zh-CN.ts')).logsWords;
  return (await import('./logs-en.ts')).logsWords;
}
