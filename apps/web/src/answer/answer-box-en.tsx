import { texts } from '../words/texts-en.ts';
import { AnswerBox } from './answer-box.tsx';

/** The box with English texts, and only those. */
export default function EnglishAnswerBox() {
  return <AnswerBox texts={texts} />;
}
