import type { Locale } from '@mailatlas/core';
import type { Help } from './help.ts';

/** Help is long and rarely asked for, so each language is loaded when it is. */
export async function loadHelp(locale: Locale): Promise<Help> {
  if (locale === 'zh-CN') return (await import('./help-zh-CN.ts')).help;
  return (await import('./help-en.ts')).help;
}
