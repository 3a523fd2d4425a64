import { useEffect, useRef, useState } from 'preact/hooks';
import type { HomeWords } from '../words/words.ts';
import type { Answers } from './answers.tsx';
import { Examples } from './examples.tsx';
import { useLoaded } from './use-loaded.ts';

/** How long to wait for the next key before answering. */
const pause = 100;

interface AnswerBoxProps {
  readonly words: HomeWords;
  /** Brings the catalog, the rules and their words: by far the largest part, asked for as soon as the box stands. */
  readonly load: () => Promise<Answers>;
}

/** The one box: answers in the page as somebody types, pastes or submits. */
export function AnswerBox({ words, load }: AnswerBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [question, setQuestion] = useState('');
  const { value: Answers, failed, again } = useLoaded(load);
  const answerNow = () => {
    clearTimeout(timer.current);
    setQuestion(box.current?.value ?? '');
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
  const empty = question.trim() === '';
  return (
    <div class="box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answerNow();
        }}
      >
        <label for="question">{words.label}</label>
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
            {words.submit}
          </button>
          <button type="button" onClick={() => put('')}>
            {words.clear}
          </button>
          <p id="question-hint">{words.hint}</p>
        </div>
      </form>
      {Answers ? (
        <Answers question={question} onPick={put} />
      ) : (
        <p class="waiting" role="status">
          {!failed && !empty && words.loading}
          {failed && (
            <>
              {words.notLoaded}{' '}
              <button type="button" onClick={again}>
                {words.again}
              </button>
            </>
          )}
        </p>
      )}
      {empty && <Examples words={words} onPick={put} />}
    </div>
  );
}
