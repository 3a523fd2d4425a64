import type { Explanation } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';

/** Who does the steps, to stand behind their heading; nothing where it is the reader. */
export function actorAside({ stepsBy }: Explanation, { words }: Texts): string {
  return stepsBy === undefined ? '' : words.list.aside(stepsBy);
}
