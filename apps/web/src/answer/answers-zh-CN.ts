import { texts } from '../words/texts-zh-CN.ts';
import { answersIn } from './answers.tsx';

/** The answers with Chinese texts, and only those. */
export const answers = answersIn(texts);
