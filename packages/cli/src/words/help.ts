/** The commands, as they are typed. */
export type CommandName = 'find' | 'diagnose' | 'logs' | 'message' | 'providers' | 'completion';

/** The help of the command line: as a whole, and of each command. Lines fit 88 columns. */
export type Help = Readonly<Record<'main' | CommandName, string>>;

/** Whether a word names one of the commands that have a help of their own. */
export function isCommand(word: string | undefined): word is CommandName {
  return (
    word === 'find' ||
    word === 'diagnose' ||
    word === 'logs' ||
    word === 'message' ||
    word === 'providers' ||
    word === 'completion'
  );
}
