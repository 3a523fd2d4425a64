import { words } from '../words/en.ts';
import { AnswerBox } from './answer-box.tsx';

const load = async () => (await import('./answers-en.ts')).answers;

/** The box with English texts, and only those. */
export default function EnglishAnswerBox() {
  return <AnswerBox words={words.home} load={load} />;
}
