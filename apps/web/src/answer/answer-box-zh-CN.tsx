import { words } from '../words/zh-CN.ts';
import { AnswerBox } from './answer-box.tsx';

const load = async () => (await import('./answers-zh-CN.ts')).answers;

/** The box with Chinese texts, and only those. */
export default function ChineseAnswerBox() {
  return <AnswerBox words={words.home} load={load} />;
}
