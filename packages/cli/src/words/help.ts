import type { Locale } from '@mailatlas/core';

/** The commands, as they are typed. */
export type CommandName = 'find' | 'diagnose' | 'providers' | 'completion';

/** The help of the command line: as a whole, and of each command. Lines fit 88 columns. */
export type Help = Readonly<Record<'main' | CommandName, string>>;

export async function loadHelp(locale: Locale): Promise<Help> {
  if (locale === 'zh-CN') return (await import('./help-zh-CN.ts')).help;
  return (await import('./help-en.ts')).help;
}

/** Whether a word names one of the commands that have a help of their own. */
export function isCommand(word: string | undefined): word is CommandName {
  return word === 'find' || word === 'diagnose' || word === 'providers' || word === 'completion';
}
