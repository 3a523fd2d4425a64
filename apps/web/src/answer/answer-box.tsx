import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../words/texts.ts';
import { type Answer, answerTo } from './answer-to.ts';
import { AnswerView } from './answer-view.tsx';
import { Examples } from './examples.tsx';
import { Understood } from './understood.tsx';

/** How long to wait for the next key before answering. */
const pause = 100;

/** The one box: answers in the page as somebody types, pastes or submits. */
export function AnswerBox({ texts }: { texts: Texts }) {
  const { home } = texts.words;
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [answer, setAnswer] = useState<Answer>({ kind: 'empty' });
  const answerNow = () => {
    clearTimeout(timer.current);
    setAnswer(answerTo(box.current?.value ?? ''));
  };
  const answerSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(answerNow, pause);
  };
  const put = (text: string) => {
    if (box.current) box.current.value = text;
    answerNow();
    box.current?.focus();
  };
  // What was typed before this script ran.
  useEffect(answerNow, []);
  return (
    <div class="box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answerNow();
        }}
      >
        <label for="question">{home.label}</label>
        <textarea
          id="question"
          ref={box}
          rows={3}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="question-hint"
          onInput={answerSoon}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            if (box.current?.value.includes('\n')) return;
            event.preventDefault();
            answerNow();
          }}
        />
        <div class="actions">
          <button type="submit" class="primary">
            {home.submit}
          </button>
          <button type="button" onClick={() => put('')}>
            {home.clear}
          </button>
          <p id="question-hint">{home.hint}</p>
        </div>
      </form>
      <Understood answer={answer} texts={texts} />
      {answer.kind === 'empty' ? (
        <Examples texts={texts} onPick={put} />
      ) : (
        <AnswerView answer={answer} texts={texts} onPick={put} />
      )}
    </div>
  );
}
