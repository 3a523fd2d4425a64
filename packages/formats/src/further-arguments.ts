import type { Assignment } from './assignment.ts';
import type { Edit } from './edit.ts';

/** Arguments that a call lacks, as far as none before them is missing as well; values as they are to be written. */
export function furtherArguments(
  all: readonly Assignment[],
  added: readonly (readonly [key: string, written: string])[],
): Edit[] {
  return all.flatMap(({ call }) => {
    const texts: string[] = [];
    for (const name of call?.rest ?? []) {
      const written = added.find(([key]) => key === name)?.[1];
      if (written === undefined) break;
      texts.push(`, ${written}`);
    }
    return call && texts.length > 0
      ? [{ start: call.end, end: call.end, text: texts.join('') }]
      : [];
  });
}
