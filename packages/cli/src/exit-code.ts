/** What the command's exit codes mean. They are part of its interface. */
export const exitCode = {
  fine: 0,
  /** Something is wrong with the mail settings that were given. */
  wrongSettings: 1,
  wrongUsage: 2,
  /** The catalog, or the rules, know nothing of it, or it stands for several. */
  unknown: 3,
  bug: 70,
  interrupted: 130,
} as const;
