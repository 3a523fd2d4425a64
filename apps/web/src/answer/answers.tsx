import { useMemo } from 'preact/hooks';
import type { Texts } from '../words/texts.ts';
import { answerTo } from './answer-to.ts';
import { AnswerView } from './answer-view.tsx';
import { Understood } from './understood.tsx';

/** What the box loads after the page stands: the answer to what is in it. */
export type Answers = (props: AnswersProps) => preact.JSX.Element;

interface AnswersProps {
  /** What was typed or pasted; may be empty. */
  readonly question: string;
  readonly onPick: (text: string) => void;
}

/** The answers in the language of some texts. */
export function answersIn(texts: Texts): Answers {
  return function LocalizedAnswers({ question, onPick }) {
    const answer = useMemo(() => answerTo(question), [question]);
    return (
      <>
        <Understood answer={answer} texts={texts} />
        <AnswerView answer={answer} texts={texts} onPick={onPick} />
      </>
    );
  };
}
