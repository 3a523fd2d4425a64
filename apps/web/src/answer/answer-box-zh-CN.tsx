import { texts } from '../words/texts-zh-CN.ts';
import { AnswerBox } from './answer-box.tsx';

/** The box with Chinese texts, and only those. */
export default function ChineseAnswerBox() {
  return <AnswerBox texts={texts} />;
}
