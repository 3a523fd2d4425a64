import { texts } from '../words/texts-en.ts';
import { answersIn } from './answers.tsx';

/** The answers with English texts, and only those. */
export const answers = answersIn(texts);
